package vn.thiduaso.period.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thiduaso.period.PeriodPage;
import vn.thiduaso.period.PeriodQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Choice;

/** Fills the page of one period; a form that is there already, with its errors, is kept. */
@Component
class PeriodPages {

    private final PeriodQueries periods;

    PeriodPages(PeriodQueries periods) {
        this.periods = periods;
    }

    String show(Actor actor, PeriodAddress address, Model model) {
        PeriodPage page = periods.page(actor, address.campaignId(), address.periodId());
        model.addAttribute("page", page);
        model.addAttribute(
                "units",
                page.locked().stream()
                        .map(unit -> new Choice(String.valueOf(unit.id()), unit.name()))
                        .toList());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", PeriodForm.of(page.period()));
        }
        if (!model.containsAttribute("reopen")) {
            model.addAttribute("reopen", ReopenForm.EMPTY);
        }
        return "period/period";
    }
}
