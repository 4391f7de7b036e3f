package vn.thiduaso.vote.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.ballot.BallotQueries;
import vn.thiduaso.vote.ballot.CouncilPage;
import vn.thiduaso.vote.ballot.PaperBallotService;

/** Paper ballots of absent members: entered by the secretary, compared by another member. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/hop-xet/{sessionId:\\d+}/phieu-giay")
class PaperBallotController {

    private static final int ROWS = 200;
    private static final String SESSION = "redirect:/phong-trao/{campaignId}/hop-xet/{sessionId}";

    private final BallotQueries queries;
    private final PaperBallotService service;

    PaperBallotController(BallotQueries queries, PaperBallotService service) {
        this.queries = queries;
        this.service = service;
    }

    @InitBinder
    void rows(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(ROWS);
    }

    @ModelAttribute("address")
    VoteAddress address(@PathVariable long campaignId, @PathVariable long sessionId) {
        return new VoteAddress(campaignId, sessionId);
    }

    @GetMapping
    String blank(Actor actor, @ModelAttribute("address") VoteAddress address, Model model) {
        model.addAttribute("form", new PapersForm(List.of(), List.of()));
        return form(actor, address, model);
    }

    @PostMapping
    String enter(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @ModelAttribute("form") PapersForm form,
            RedirectAttributes redirect,
            Model model) {
        try {
            service.enter(actor, address, form.toCommand());
            redirect.addFlashAttribute("notice", Notice.done("vote.papersEntered"));
            return SESSION;
        } catch (RuleViolation refused) {
            model.addAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return form(actor, address, model);
        }
    }

    @GetMapping("/{entry}")
    String compare(Actor actor, @ModelAttribute("address") VoteAddress address, @PathVariable UUID entry, Model model) {
        CouncilPage page = queries.page(actor, address);
        model.addAttribute("council", page.session());
        model.addAttribute("round", page.open().orElseThrow(() -> new RuleViolation("vote.error.notOpen")));
        model.addAttribute("opened", service.opened(actor, address, entry));
        model.addAttribute("compares", page.compares());
        return "vote/compare";
    }

    @PostMapping("/{entry}/xac-nhan")
    String confirm(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @PathVariable UUID entry,
            RedirectAttributes redirect) {
        try {
            service.confirm(actor, address, entry);
            redirect.addFlashAttribute("notice", Notice.done("vote.papersConfirmed"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return SESSION;
    }

    @PostMapping("/{entry}/tra-lai")
    String refuse(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            service.refuse(actor, address, entry, reason);
            redirect.addFlashAttribute("notice", Notice.done("vote.papersRefused"));
            return SESSION;
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return SESSION + "/phieu-giay/{entry}";
        }
    }

    private String form(Actor actor, VoteAddress address, Model model) {
        CouncilPage page = queries.page(actor, address);
        Forbidden.unless(page.session().secretary(), "entering paper ballots");
        model.addAttribute("council", page.session());
        model.addAttribute("page", page);
        model.addAttribute("round", page.open().orElseThrow(() -> new RuleViolation("vote.error.notOpen")));
        return "vote/papers";
    }
}
