package vn.thiduaso.period.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.period.PeriodQueries;
import vn.thiduaso.period.PeriodService;
import vn.thiduaso.period.Reach;
import vn.thiduaso.period.ReachChanged;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.ui.Notice;

/** The change of one period's dates: typed, shown whom it reaches, confirmed. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/ky-bao-cao")
class PeriodController {

    private final PeriodQueries periods;
    private final PeriodService service;
    private final PeriodPages pages;

    PeriodController(PeriodQueries periods, PeriodService service, PeriodPages pages) {
        this.periods = periods;
        this.service = service;
        this.pages = pages;
    }

    @ModelAttribute("address")
    PeriodAddress address(@PathVariable long campaignId, @PathVariable(required = false) @Nullable Long periodId) {
        return new PeriodAddress(campaignId, periodId == null ? 0 : periodId);
    }

    /** The period; with the dates of the address when somebody comes back from the confirmation. */
    @GetMapping("/{periodId}")
    String show(
            Actor actor,
            @ModelAttribute("address") PeriodAddress address,
            @ModelAttribute("typed") PeriodForm typed,
            Model model) {
        if (typed.deadline() != null) {
            model.addAttribute("form", typed);
        }
        return pages.show(actor, address, model);
    }

    @PostMapping("/{periodId}")
    String change(
            Actor actor,
            @ModelAttribute("address") PeriodAddress address,
            @Valid @ModelAttribute("form") PeriodForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        form.check(binding);
        if (!binding.hasErrors()) {
            periods.problems(actor, address.periodId(), form.toDates())
                    .forEach(problem -> binding.rejectValue(
                            problem.field(),
                            problem.messageKey(),
                            problem.arguments().toArray(),
                            null));
        }
        if (binding.hasErrors()) {
            return pages.show(actor, address, model);
        }
        PeriodDates dates = form.toDates();
        String reach = form.reach();
        if (reach == null || reach.isEmpty()) {
            return confirm(actor, address, dates, model);
        }
        try {
            Reach told = service.change(actor, address.periodId(), form.versionNo(), dates, reach);
            redirect.addFlashAttribute(
                    "notice", Notice.done("period.saved", told.reached().size(), told.people()));
            return "redirect:" + address.path();
        } catch (ReachChanged changed) {
            model.addAttribute("notice", Notice.problem(changed.messageKey()));
            return confirm(actor, address, dates, model);
        }
    }

    private String confirm(Actor actor, PeriodAddress address, PeriodDates dates, Model model) {
        model.addAttribute("page", periods.page(actor, address.campaignId(), address.periodId()));
        model.addAttribute("reach", periods.reach(actor, address.periodId(), dates));
        return "period/confirm";
    }
}
