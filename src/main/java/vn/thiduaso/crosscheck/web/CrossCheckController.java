package vn.thiduaso.crosscheck.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.crosscheck.CrossCheckQueries;
import vn.thiduaso.crosscheck.CrossCheckService;
import vn.thiduaso.crosscheck.VerifierCount;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** Shows and makes the pairs of a period: by lot, by hand, taken back. */
@Controller
@RequestMapping("/ky/{periodId}/kiem-tra-cheo")
class CrossCheckController {

    private static final String PAGE = "redirect:/ky/{periodId}/kiem-tra-cheo";

    private final CrossCheckQueries queries;
    private final CrossCheckService service;
    private final VerifierCount verifiers;

    CrossCheckController(CrossCheckQueries queries, CrossCheckService service, VerifierCount verifiers) {
        this.verifiers = verifiers;
        this.queries = queries;
        this.service = service;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long periodId, Model model) {
        model.addAttribute("page", queries.page(actor, periodId));
        model.addAttribute("verifiers", verifiers.needed(periodId));
        return "crosscheck/pairs";
    }

    @PostMapping("/so-nguoi")
    String verifiers(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(defaultValue = "1") String wanted,
            RedirectAttributes redirect) {
        try {
            verifiers.change(actor, periodId, wanted.equals("2"));
            redirect.addFlashAttribute("notice", Notice.done("crosscheck.verifiers.changed"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return PAGE;
    }

    @PostMapping("/boc-tham")
    String draw(Actor actor, @PathVariable long periodId, RedirectAttributes redirect) {
        try {
            String seed = Long.toString(service.draw(actor, periodId));
            redirect.addFlashAttribute("notice", Notice.done("crosscheck.drawn", seed));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return PAGE;
    }

    @PostMapping("/phan-cong")
    String assign(
            Actor actor,
            @PathVariable long periodId,
            @RequestParam(required = false) @Nullable String checker,
            @RequestParam(required = false) @Nullable String checked,
            RedirectAttributes redirect) {
        try {
            service.assign(actor, periodId, unit(checker), unit(checked));
            redirect.addFlashAttribute("notice", Notice.done("crosscheck.assigned"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            redirect.addFlashAttribute("typedChecker", checker);
            redirect.addFlashAttribute("typedChecked", checked);
        }
        return PAGE;
    }

    @PostMapping("/{checkId}/thu-hoi")
    String revoke(Actor actor, @PathVariable long periodId, @PathVariable long checkId, RedirectAttributes redirect) {
        try {
            service.revoke(actor, periodId, checkId);
            redirect.addFlashAttribute("notice", Notice.done("crosscheck.revoked"));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return PAGE;
    }

    private static long unit(@Nullable String text) {
        RuleViolation.unless(text != null && text.matches("\\d{1,18}"), "crosscheck.error.choose");
        return Long.parseLong(String.valueOf(text));
    }
}
