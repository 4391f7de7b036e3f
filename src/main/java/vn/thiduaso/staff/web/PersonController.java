package vn.thiduaso.staff.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffData;
import vn.thiduaso.staff.StaffField;
import vn.thiduaso.staff.StaffRecord;
import vn.thiduaso.staff.StaffService;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.unit.UnitCatalogue;

/** One person of the register: taken in, looked at, changed. */
@Controller
@RequestMapping("/don-vi/{unitId}/nhan-su")
class PersonController {

    private static final String NEW = "staff/new";
    private static final String FORM = "form";

    private final StaffService service;
    private final RegisterQueries register;
    private final PersonPage page;
    private final StaffTexts texts;
    private final UnitCatalogue units;
    private final Clock clock;

    PersonController(
            StaffService service,
            RegisterQueries register,
            PersonPage page,
            StaffTexts texts,
            UnitCatalogue units,
            Clock clock) {
        this.service = service;
        this.register = register;
        this.page = page;
        this.texts = texts;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/moi")
    String blank(Actor actor, @PathVariable long unitId, Model model) {
        register.requireKeeper(actor, unitId);
        model.addAttribute(FORM, StaffForm.blank());
        return showNew(unitId, model);
    }

    @PostMapping("/moi")
    String add(
            Actor actor,
            @PathVariable long unitId,
            @Valid @ModelAttribute(FORM) StaffForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Optional<StaffData> data = form.read(errors, LocalDate.now(clock));
        if (data.isPresent()) {
            try {
                long id = service.add(actor, unitId, data.get(), form.isSure());
                redirect.addFlashAttribute(
                        "notice", Notice.done("staff.added", data.get().fullName()));
                return "redirect:/don-vi/%d/nhan-su/%d".formatted(unitId, id);
            } catch (RuleViolation e) {
                errors.rejectValue("fullName", e.messageKey(), e.arguments(), e.messageKey());
                model.addAttribute("askSure", true);
            }
        }
        register.requireKeeper(actor, unitId);
        return showNew(unitId, model);
    }

    @GetMapping("/{personId}")
    String show(Actor actor, @PathVariable long unitId, @PathVariable long personId, Model model) {
        return page.show(actor, unitId, personId, model);
    }

    @PostMapping("/{personId}")
    String edit(
            Actor actor,
            PersonAddress at,
            @Valid @ModelAttribute(FORM) StaffForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Optional<StaffData> data = form.read(errors, LocalDate.now(clock));
        if (data.isEmpty()) {
            return page.show(actor, at.unitId(), at.personId(), model);
        }
        try {
            service.edit(actor, at.unitId(), at.personId(), data.get(), form.readVersion());
        } catch (StaleVersion e) {
            StaffRecord stored = register.person(actor, at.unitId(), at.personId());
            StaffMerge merge = StaffMerge.of(form, StaffForm.of(stored.data(), stored.version()));
            BindingResult merged = new BeanPropertyBindingResult(merge.form(), FORM);
            Optional<StaffData> together = merge.form().read(merged, LocalDate.now(clock));
            if (!merge.conflicts().isEmpty() || together.isEmpty()) {
                merge.conflicts()
                        .forEach(field -> merged.rejectValue(
                                field.property(), "staff.error.conflict", new Object[] {shown(stored, field)}, null));
                model.addAttribute(FORM, merge.form());
                model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, merged);
                return page.show(actor, at.unitId(), at.personId(), model);
            }
            service.edit(actor, at.unitId(), at.personId(), together.get(), stored.version());
        }
        redirect.addFlashAttribute("notice", Notice.done("ui.saved"));
        return "redirect:" + at.path();
    }

    private String shown(StaffRecord stored, StaffField field) {
        Object value = stored.data().value(field);
        return switch (field) {
            case KIND, GENDER, LEADER -> texts.text("staff." + field.property() + "." + value);
            default -> value == null ? texts.text("staff.nothing") : texts.shown(value);
        };
    }

    private String showNew(long unitId, Model model) {
        model.addAttribute("unit", units.unit(unitId));
        texts.addChoices(model);
        return NEW;
    }
}
