package vn.thiduaso.ranking.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnameseDates;
import vn.thiduaso.ui.Notice;

/** Adopts the live table of a period as preliminary, and publishes it. */
@Controller
class PublicationController {

    private static final String TABLE = "redirect:/ky/{periodId}/xep-hang";

    private final RankingService service;

    PublicationController(RankingService service) {
        this.service = service;
    }

    @PostMapping("/ky/{periodId}/xep-hang/thong-qua")
    String adopt(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String windowEndsOn,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            service.adopt(
                    actor, periodId, number, VietnameseDates.parse(windowEndsOn).orElse(null), reason);
            redirect.addFlashAttribute("notice", Notice.done("ranking.adopted"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("windowEndsOn", windowEndsOn);
            redirect.addFlashAttribute("adoptionReason", reason);
        }
        return TABLE;
    }

    @PostMapping("/ky/{periodId}/xep-hang/cong-bo")
    String publish(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(defaultValue = "0") int number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            service.publish(actor, periodId, number, reason);
            redirect.addFlashAttribute("notice", Notice.done("ranking.published"));
            return TABLE;
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("reason", reason);
            return TABLE + "?tam-tinh=true";
        }
    }
}
