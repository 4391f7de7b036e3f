package vn.thiduaso.staff.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.unit.UnitCatalogue;

/** What the page of one person shows besides its forms. */
@Component
class PersonPage {

    static final String VIEW = "staff/person";

    private final RegisterQueries register;
    private final UnitCatalogue units;
    private final StaffTexts texts;

    PersonPage(RegisterQueries register, UnitCatalogue units, StaffTexts texts) {
        this.register = register;
        this.units = units;
        this.texts = texts;
    }

    /** Fills the model; forms that were not sent start from what is stored. */
    String show(Actor actor, long unitId, long personId, Model model) {
        RegisterQueries.Details details = register.details(actor, unitId, personId);
        StaffRecord person = details.person();
        model.addAttribute("unit", units.unit(unitId));
        model.addAttribute("person", person);
        model.addAttribute("history", details.history());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", StaffForm.of(person.data(), person.version()));
        }
        if (!model.containsAttribute("training")) {
            model.addAttribute("training", TrainingForm.blank());
        }
        texts.addChoices(model);
        return VIEW;
    }
}
