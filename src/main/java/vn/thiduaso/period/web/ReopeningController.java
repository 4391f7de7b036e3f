package vn.thiduaso.period.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.period.ReopeningService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Opens one unit's report again after the lock, and takes that back. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/ky-bao-cao/{periodId}/mo-lai")
class ReopeningController {

    private final ReopeningService reopenings;
    private final PeriodPages pages;

    ReopeningController(ReopeningService reopenings, PeriodPages pages) {
        this.reopenings = reopenings;
        this.pages = pages;
    }

    @ModelAttribute("address")
    PeriodAddress address(@PathVariable long campaignId, @PathVariable long periodId) {
        return new PeriodAddress(campaignId, periodId);
    }

    @PostMapping
    String reopen(
            Actor actor,
            @ModelAttribute("address") PeriodAddress address,
            @Valid @ModelAttribute("reopen") ReopenForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        LocalDate until = PeriodForm.date(form.until());
        if (until == null && !binding.hasFieldErrors("until")) {
            binding.rejectValue("until", "period.error.date");
        }
        if (!binding.hasErrors() && until != null) {
            try {
                reopenings.reopen(actor, address.periodId(), id(form.unit()), until, String.valueOf(form.reason()));
                redirect.addFlashAttribute("notice", Notice.done("period.reopened"));
                return "redirect:" + address.path();
            } catch (RuleViolation refused) {
                binding.rejectValue(field(refused), refused.messageKey(), refused.arguments(), null);
            }
        }
        return pages.show(actor, address, model);
    }

    @PostMapping("/{reopeningId}/thu-hoi")
    String revoke(
            Actor actor,
            @ModelAttribute("address") PeriodAddress address,
            @PathVariable long reopeningId,
            RedirectAttributes redirect) {
        try {
            reopenings.revoke(actor, address.periodId(), reopeningId);
            redirect.addFlashAttribute("notice", Notice.done("period.revoked"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return "redirect:" + address.path();
    }

    private static String field(RuleViolation refused) {
        String key = refused.messageKey();
        return key.contains("until") ? "until" : key.contains("reason") ? "reason" : "unit";
    }

    /** An id that no page of ours has sent belongs to nothing. */
    private static long id(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }
}
