package vn.thiduaso.vote.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.nomination.VoteOutcome;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.vote.AgendaItem;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.ballot.BallotQueries;
import vn.thiduaso.vote.ballot.CandidateView;
import vn.thiduaso.vote.ballot.CouncilPage;
import vn.thiduaso.vote.ballot.RoundOrder;
import vn.thiduaso.vote.ballot.RoundService;
import vn.thiduaso.vote.ballot.RoundView;
import vn.thiduaso.vote.box.ReceiptCode;

/** Opens, closes and voids rounds; shows the result of a closed one with the codes of its ballots. */
@Controller
@RequestMapping("/phong-trao/{campaignId}/hop-xet/{sessionId:\\d+}")
class RoundController {

    private static final String SESSION = "redirect:/phong-trao/{campaignId}/hop-xet/{sessionId}";

    private final BallotQueries ballots;
    private final RoundService service;

    RoundController(BallotQueries ballots, RoundService service) {
        this.ballots = ballots;
        this.service = service;
    }

    @ModelAttribute("address")
    VoteAddress address(@PathVariable long campaignId, @PathVariable long sessionId) {
        return new VoteAddress(campaignId, sessionId);
    }

    @GetMapping("/mo-phieu")
    String prepare(Actor actor, @ModelAttribute("address") VoteAddress address, Model model) {
        model.addAttribute("thresholds", ballots.thresholds(actor, address));
        CouncilPage page = ballots.page(actor, address);
        model.addAttribute("council", page.session());
        model.addAttribute("page", page);
        if (!model.containsAttribute("chosen")) {
            model.addAttribute("chosen", undecided(page));
        }
        return "vote/open";
    }

    @PostMapping("/mo-phieu")
    String open(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @RequestParam(defaultValue = "") List<Long> nomination,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        try {
            int number = service.open(actor, address, new RoundOrder(new HashSet<>(nomination), limits(sent)));
            redirect.addFlashAttribute("notice", Notice.done("vote.opened", number));
            return SESSION;
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("chosen", nomination);
            return SESSION + "/mo-phieu";
        }
    }

    @PostMapping("/vong/{round:\\d+}/dong")
    String close(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @PathVariable int round,
            RedirectAttributes redirect) {
        try {
            service.close(actor, address, round);
            redirect.addFlashAttribute("notice", Notice.done("vote.closed", round));
            return SESSION + "/vong/{round}";
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return SESSION;
        }
    }

    @PostMapping("/vong/{round:\\d+}/huy")
    String cancel(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @PathVariable int round,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        try {
            service.cancel(actor, address, round, reason);
            redirect.addFlashAttribute("notice", Notice.done("vote.voided", round));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("reason", reason);
        }
        return SESSION;
    }

    @GetMapping("/vong/{round:\\d+}")
    String result(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @PathVariable int round,
            @RequestParam(name = "ma", defaultValue = "") String typed,
            Model model) {
        CouncilPage page = ballots.page(actor, address);
        RoundView closed = page.closed().stream()
                .filter(each -> each.number() == round)
                .findFirst()
                .orElseThrow(() -> new NotFound("closed round", round));
        List<String> receipts = ballots.receipts(actor, address, round);
        model.addAttribute("council", page.session());
        model.addAttribute("round", closed);
        model.addAttribute("receipts", receipts);
        model.addAttribute("typed", typed);
        model.addAttribute(
                "found",
                ReceiptCode.parse(typed)
                        .map(ReceiptCode::text)
                        .filter(receipts::contains)
                        .isPresent());
        return "vote/round";
    }

    /** At first everybody on the agenda; in a re-vote those who have not passed. */
    private static Set<Long> undecided(CouncilPage page) {
        Set<Long> passed = page.closed().stream()
                .flatMap(round -> round.candidates().stream())
                .filter(candidate -> candidate.outcome() == VoteOutcome.PASSED)
                .map(CandidateView::nominationId)
                .collect(Collectors.toSet());
        return page.session().agenda().stream()
                .map(AgendaItem::nominationId)
                .filter(nomination -> !passed.contains(nomination))
                .collect(Collectors.toSet());
    }

    /** Fields {@code most-<form>}; an empty one sets no limit. */
    private static Map<Long, Integer> limits(Map<String, String> sent) {
        Map<Long, Integer> limits = new HashMap<>();
        sent.forEach((name, text) -> {
            if (name.matches("most-\\d{1,18}") && !text.isBlank()) {
                RuleViolation.unless(text.strip().matches("\\d{1,4}"), "vote.error.most");
                limits.put(Long.valueOf(name.substring("most-".length())), Integer.valueOf(text.strip()));
            }
        });
        return limits;
    }
}
