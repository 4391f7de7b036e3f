package vn.thiduaso.entry.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.submission.Draft;
import vn.thiduaso.submission.SubmissionQueries;
import vn.thiduaso.submission.VersionComparison;
import vn.thiduaso.ui.Notice;

/** The page before submission: the report as it will be judged. Only the unit's head can submit. */
@Controller
@RequestMapping("/ky/{periodId}/bao-cao/{unitId}/gui")
class ReportSubmissionController {

    private final EntryQueries queries;
    private final ReportService reports;
    private final SubmissionQueries submissions;

    ReportSubmissionController(EntryQueries queries, ReportService reports, SubmissionQueries submissions) {
        this.submissions = submissions;
        this.queries = queries;
        this.reports = reports;
    }

    @GetMapping
    String show(Actor actor, @PathVariable long periodId, @PathVariable long unitId, Model model) {
        EntryPage page = queries.page(actor, periodId, unitId);
        Draft draft = submissions.draft(actor, periodId, unitId);
        VersionComparison changes = page.state().isWithUnit() ? draft.changes() : null;
        model.addAttribute("page", page);
        model.addAttribute("blank", page.canEdit() ? draft.blankSections() : List.of());
        model.addAttribute("changes", changes);
        model.addAttribute("byCode", changes == null ? Map.of() : changes.byCode());
        return "report/submit";
    }

    @PostMapping
    String submit(Actor actor, @PathVariable long periodId, @PathVariable long unitId, RedirectAttributes redirect) {
        try {
            reports.submit(actor, periodId, unitId);
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return "redirect:/ky/{periodId}/bao-cao/{unitId}/gui";
        }
        redirect.addFlashAttribute("notice", Notice.done("report.submitted"));
        return "redirect:/ky/{periodId}/bao-cao/{unitId}";
    }
}
