package vn.thiduaso.entry.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.event.Signing;
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
    private final SigningDefaults signing;

    ReportSubmissionController(
            EntryQueries queries, ReportService reports, SubmissionQueries submissions, SigningDefaults signing) {
        this.signing = signing;
        this.submissions = submissions;
        this.queries = queries;
        this.reports = reports;
    }

    /** Whose report of which period. */
    record Place(long periodId, long unitId) {}

    @ModelAttribute("address")
    Place address(@PathVariable long periodId, @PathVariable long unitId) {
        return new Place(periodId, unitId);
    }

    @GetMapping
    String show(Actor actor, @ModelAttribute("address") Place address, Model model) {
        EntryPage page = queries.page(actor, address.periodId(), address.unitId());
        Draft draft = submissions.draft(actor, address.periodId(), address.unitId());
        VersionComparison changes = page.state().isWithUnit() ? draft.changes() : null;
        model.addAttribute("page", page);
        model.addAttribute("blank", page.canEdit() ? draft.blankSections() : List.of());
        model.addAttribute("changes", changes);
        model.addAttribute("byCode", changes == null ? Map.of() : changes.byCode());
        model.addAttribute("signers", signing.signers());
        if (page.canSubmit() && !model.containsAttribute("form")) {
            model.addAttribute("form", signing.of(actor, page.unit()));
        }
        return "report/submit";
    }

    @PostMapping
    String submit(
            Actor actor,
            @ModelAttribute("address") Place address,
            @Valid @ModelAttribute("form") SigningForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        form.check(binding);
        if (binding.hasErrors() && !form.isAbsent()) {
            return show(actor, address, model);
        }
        try {
            Signing signed = form.isAbsent() ? Signing.byHead(actor.name()) : form.toSigning();
            reports.submit(actor, address.periodId(), address.unitId(), signed);
        } catch (RuleViolation refused) {
            redirect.addFlashAttribute("notice", Notice.problem(refused.messageKey(), refused.arguments()));
            return "redirect:/ky/{periodId}/bao-cao/{unitId}/gui";
        }
        redirect.addFlashAttribute("notice", Notice.done("report.submitted"));
        return "redirect:/ky/{periodId}/bao-cao/{unitId}";
    }
}
