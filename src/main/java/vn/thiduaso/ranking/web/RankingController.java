package vn.thiduaso.ranking.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.ranking.Publication;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Shows the score table of a period, published where it is, and publishes it. */
@Controller
class RankingController {

    private final RankingQueries queries;
    private final RankingService service;

    RankingController(RankingQueries queries, RankingService service) {
        this.queries = queries;
        this.service = service;
    }

    @GetMapping("/ky/{periodId}/xep-hang")
    String table(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(name = "tam-tinh", defaultValue = "false") boolean wantsLive,
            Model model) {
        RankingTable shown = queries.table(actor, periodId, wantsLive);
        Publication publication = shown.publication();
        model.addAttribute("table", shown);
        model.addAttribute(
                "publication",
                publication == null && wantsLive
                        ? queries.publication(actor, periodId).orElse(null)
                        : publication);
        model.addAttribute("leader", actor.leads(shown.campaign().blocId()));
        model.addAttribute("blocHead", actor.isBlocHead(shown.campaign().blocId()));
        model.addAttribute("ownUnits", actor.unitIds());
        return "ranking/table";
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
            return "redirect:/ky/{periodId}/xep-hang";
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("reason", reason);
            return "redirect:/ky/{periodId}/xep-hang?tam-tinh=true";
        }
    }
}
