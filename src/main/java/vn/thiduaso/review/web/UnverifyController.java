package vn.thiduaso.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.review.UnverifyService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Takes the verification of a report back. */
@Controller
class UnverifyController {

    private final UnverifyService service;

    UnverifyController(UnverifyService service) {
        this.service = service;
    }

    @PostMapping("/ky/{periodId}/tham-dinh/{unitId}/huy")
    String unverify(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        try {
            service.unverify(actor, periodId, unitId, reason);
            redirect.addFlashAttribute("notice", Notice.done("review.unverified"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("typedReason", reason);
        }
        return "redirect:/ky/{periodId}/tham-dinh/{unitId}";
    }
}
