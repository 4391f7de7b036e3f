package vn.thiduaso.vote.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Choice;
import vn.thiduaso.ui.Notice;
import vn.thiduaso.vote.VoteAddress;
import vn.thiduaso.vote.ballot.BallotQueries;
import vn.thiduaso.vote.ballot.BallotService;
import vn.thiduaso.vote.ballot.BallotSheet;
import vn.thiduaso.vote.ballot.MarkedBallot;
import vn.thiduaso.vote.box.ReceiptCode;

/**
 * The ballot paper of a unit: marked, looked over, cast, receipt. What is marked travels in the forms only: never in an
 * address, a session or a log.
 */
@Controller
@RequestMapping("/phong-trao/{campaignId}/hop-xet/{sessionId:\\d+}/phieu/{unitId:\\d+}")
class BallotController {

    private static final int ROWS = 1000;
    private static final String SESSION = "redirect:/phong-trao/{campaignId}/hop-xet/{sessionId}";

    private final BallotQueries queries;
    private final BallotService service;
    private final MessageSource messages;

    BallotController(BallotQueries queries, BallotService service, MessageSource messages) {
        this.queries = queries;
        this.service = service;
        this.messages = messages;
    }

    @InitBinder
    void rows(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(ROWS);
    }

    @ModelAttribute("address")
    VoteAddress address(@PathVariable long campaignId, @PathVariable long sessionId) {
        return new VoteAddress(campaignId, sessionId);
    }

    /** Whose ballot in which session. */
    record Place(VoteAddress address, long unitId) {}

    @ModelAttribute("place")
    Place place(@ModelAttribute("address") VoteAddress address, @PathVariable long unitId) {
        return new Place(address, unitId);
    }

    @GetMapping
    String blank(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @PathVariable long unitId,
            Model model,
            RedirectAttributes redirect) {
        try {
            BallotSheet sheet = queries.sheet(actor, address, unitId);
            model.addAttribute("form", BallotForm.blank(sheet.round()));
            return paper(sheet, model);
        } catch (RuleViolation refused) {
            return told(refused, redirect);
        }
    }

    /** Shows what is marked before it is cast. */
    @PostMapping
    String look(
            Actor actor,
            @ModelAttribute("place") Place place,
            @ModelAttribute("form") BallotForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        BallotSheet sheet;
        try {
            sheet = sheet(actor, place.address(), place.unitId(), form);
        } catch (RuleViolation refused) {
            return told(refused, redirect);
        }
        BallotForm marked = BallotForm.of(sheet.round(), form, sheet.receipt().signs());
        if (marked.rows().size() != form.rows().size()) {
            model.addAttribute("form", marked);
            return paper(sheet, model);
        }
        form.check(binding);
        if (!binding.hasErrors()) {
            try {
                service.check(actor, place.address(), place.unitId(), marked.answers());
                model.addAttribute("form", marked);
                model.addAttribute("sheet", sheet);
                return "vote/summary";
            } catch (RuleViolation refused) {
                binding.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return paper(sheet, model);
    }

    /** Shows the marked paper again. */
    @PostMapping(params = "sua")
    String mark(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @PathVariable long unitId,
            @ModelAttribute("marked") BallotForm form,
            Model model,
            RedirectAttributes redirect) {
        try {
            BallotSheet sheet = sheet(actor, address, unitId, form);
            model.addAttribute("form", BallotForm.of(sheet.round(), form, ""));
            return paper(sheet, model);
        } catch (RuleViolation refused) {
            return told(refused, redirect);
        }
    }

    @PostMapping("/bo")
    String cast(
            Actor actor,
            @ModelAttribute("address") VoteAddress address,
            @PathVariable long unitId,
            @ModelAttribute("form") BallotForm form,
            RedirectAttributes redirect) {
        try {
            requireSameRound(form, queries.openRound(actor, address, unitId));
            ReceiptCode receipt =
                    ReceiptCode.parse(form.receipt()).orElseThrow(() -> new RuleViolation("vote.error.receipt"));
            service.cast(actor, address, unitId, new MarkedBallot(receipt, form.answers()));
            redirect.addFlashAttribute("receipt", receipt.text());
            return SESSION + "/phieu/{unitId}/bien-nhan";
        } catch (RuleViolation refused) {
            return told(refused, redirect);
        }
    }

    /** The receipt, shown once: nothing keeps which code belongs to whom. */
    @GetMapping("/bien-nhan")
    String receipt(
            Actor actor, @ModelAttribute("address") VoteAddress address, @PathVariable long unitId, Model model) {
        model.addAttribute("council", queries.voter(actor, address, unitId));
        return "vote/receipt";
    }

    /** The unit's ballot, if the page was made for the round that is open now. */
    private BallotSheet sheet(Actor actor, VoteAddress address, long unitId, BallotForm form) {
        BallotSheet sheet = queries.sheet(actor, address, unitId);
        requireSameRound(form, sheet.round().number());
        return sheet;
    }

    private static void requireSameRound(BallotForm form, int open) {
        RuleViolation.unless(form.isOf(open), "vote.error.otherRound", open);
    }

    private static String told(RuleViolation refused, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        return SESSION;
    }

    private String paper(BallotSheet sheet, Model model) {
        model.addAttribute("sheet", sheet);
        model.addAttribute("answers", List.of(choice(BallotForm.AGREE), choice(BallotForm.DISAGREE)));
        return "vote/ballot";
    }

    private Choice choice(String answer) {
        return new Choice(answer, messages.getMessage("vote.answer." + answer, null, LocaleContextHolder.getLocale()));
    }
}
