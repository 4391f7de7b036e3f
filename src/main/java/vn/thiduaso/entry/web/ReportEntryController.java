package vn.thiduaso.entry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.ui.Notice;

/** The page on which a unit enters its results, and on which the leaders of the bloc read them. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}")
class ReportEntryController {

    private static final String REGISTER = "register";
    private static final String SUBMIT = "submit";

    private final EntryQueries queries;
    private final ReportService reports;

    ReportEntryController(EntryQueries queries, ReportService reports) {
        this.queries = queries;
        this.reports = reports;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long periodId, @PathVariable long unitId, Model model) {
        return page(queries.page(actor, periodId, unitId), model);
    }

    @PostMapping
    String save(
            Actor actor,
            @PathVariable long periodId,
            @PathVariable long unitId,
            @ModelAttribute("form") EntryForm form,
            Model model,
            RedirectAttributes redirect) {
        List<EntryInput> inputs = form.toInputs();
        SaveResult result;
        try {
            result = reports.saveEntries(actor, periodId, unitId, inputs);
        } catch (RuleViolation refused) {
            model.addAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return page(queries.page(actor, periodId, unitId).refused(inputs), model);
        }
        if (!result.isComplete()) {
            model.addAttribute("saved", result.saved());
            return page(queries.page(actor, periodId, unitId).after(result), model);
        }
        if (REGISTER.equals(form.then())) {
            int filled = reports.fillFromRegister(actor, periodId, unitId);
            redirect.addFlashAttribute(
                    "notice", filled == 0 ? Notice.done("report.filled.none") : Notice.done("report.filled", filled));
        } else {
            redirect.addFlashAttribute(
                    "notice",
                    result.saved() == 0
                            ? Notice.done("report.saved.none")
                            : Notice.done("report.saved", result.saved()));
        }
        return "redirect:" + next(form.then());
    }

    private static String page(EntryPage page, Model model) {
        model.addAttribute("page", page);
        return "report/entry";
    }

    private static String next(@Nullable String then) {
        String path = "/ky/{periodId}/bao-cao/{unitId}";
        if (then == null || then.isEmpty() || REGISTER.equals(then)) {
            return path;
        }
        if (SUBMIT.equals(then)) {
            return path + "/gui";
        }
        return path + "/chi-tieu"
                + UriComponentsBuilder.newInstance()
                        .pathSegment(then)
                        .build()
                        .encode()
                        .toUriString();
    }
}
