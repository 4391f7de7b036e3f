package vn.thiduaso.crosscheck.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.crosscheck.CheckProgress;
import vn.thiduaso.crosscheck.CrossCheckPage;
import vn.thiduaso.crosscheck.CrossCheckQueries;
import vn.thiduaso.crosscheck.CrossCheckService;
import vn.thiduaso.crosscheck.VerifierCount;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;
import vn.thiduaso.ui.Notice;

/** Shows and makes the pairs of a period: by lot, by hand, taken back. */
@Controller
class CrossCheckController {

    private static final String PATH = "/ky/{periodId}/kiem-tra-cheo";
    private static final String PAGE = "redirect:" + PATH;

    private final CrossCheckQueries queries;
    private final CrossCheckService service;
    private final VerifierCount verifiers;
    private final ListSheets sheets;

    CrossCheckController(
            CrossCheckQueries queries, CrossCheckService service, VerifierCount verifiers, ListSheets sheets) {
        this.sheets = sheets;
        this.verifiers = verifiers;
        this.queries = queries;
        this.service = service;
    }

    @GetMapping(PATH)
    String show(Actor actor, @PathVariable long periodId, Model model) {
        model.addAttribute("page", queries.page(actor, periodId));
        model.addAttribute("verifiers", verifiers.needed(periodId));
        return "crosscheck/pairs";
    }

    /** The pairs that the page shows. */
    @GetMapping(PATH + ".xlsx")
    ResponseEntity<byte[]> workbook(Actor actor, @PathVariable long periodId, HttpServletRequest request) {
        CrossCheckPage page = queries.page(actor, periodId);
        String period = sheets.text(
                "campaign.period." + page.period().kind(),
                String.valueOf(page.period().year()));
        return sheets.<CrossCheckPage.Line>of(
                        sheets.text("crosscheck.heading", period),
                        List.of(page.campaign().name()),
                        ListState.of(request))
                .text("crosscheck.column.checker", 48, line -> line.checker().name())
                .text("crosscheck.column.checked", 48, line -> line.checked().name())
                .text("crosscheck.column.progress", 36, this::progress)
                .text(
                        "crosscheck.column.seed",
                        12,
                        line -> page.leads() ? Objects.toString(line.check().seed(), "") : "")
                .text("crosscheck.column.by", 26, line -> line.check().assignedBy())
                .moment("crosscheck.column.at", line -> line.check().assignedAt())
                .download(page.lines());
    }

    private String progress(CrossCheckPage.Line line) {
        CheckProgress progress = line.progress();
        return progress.isSubmitted()
                ? sheets.text("crosscheck.progress.said", progress.said(), progress.items(), progress.opinions())
                : sheets.text("crosscheck.progress.waiting");
    }

    @PostMapping(PATH + "/so-nguoi")
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

    @PostMapping(PATH + "/boc-tham")
    String draw(Actor actor, @PathVariable long periodId, RedirectAttributes redirect) {
        try {
            String seed = Long.toString(service.draw(actor, periodId));
            redirect.addFlashAttribute("notice", Notice.done("crosscheck.drawn", seed));
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
        }
        return PAGE;
    }

    @PostMapping(PATH + "/phan-cong")
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

    @PostMapping(PATH + "/{checkId}/thu-hoi")
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
