package vn.thiduaso.entry.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thiduaso.entry.LiveAnswer;
import vn.thiduaso.entry.LiveAnswers;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.shared.Actor;

/** Answers the entry page's script: the rows of the form are saved by themselves, or tried out while being typed. */
@RestController
@RequestMapping(path = "/ky/{periodId}/bao-cao/{unitId}", produces = MediaType.APPLICATION_JSON_VALUE)
class LiveEntryController {

    private final ReportService reports;
    private final ReportQueries queries;
    private final LiveAnswers answers;

    LiveEntryController(ReportService reports, ReportQueries queries, LiveAnswers answers) {
        this.reports = reports;
        this.queries = queries;
        this.answers = answers;
    }

    @PostMapping("/tu-luu")
    LiveAnswer save(
            Actor actor, @PathVariable long periodId, @PathVariable long unitId, @ModelAttribute EntryForm form) {
        return answers.of(actor, periodId, unitId, reports.saveEntries(actor, periodId, unitId, form.toInputs()));
    }

    @PostMapping("/tinh-thu")
    LiveAnswer tryOut(
            Actor actor, @PathVariable long periodId, @PathVariable long unitId, @ModelAttribute EntryForm form) {
        return answers.of(actor, periodId, unitId, queries.tryOut(actor, periodId, unitId, form.toInputs()));
    }
}
