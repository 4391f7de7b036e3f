package vn.thiduaso.demo.results;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.demo.writing.Rows;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;

/** Gathers reports with their entries and verdicts and writes them at once. */
final class ReportRows {

    private static final long MINUTES_PER_ENTRY = 3;
    private static final List<String> REPORT = Rows.columns("id, period_id, unit_id, status, submission_no,"
            + " first_submitted_at, submitted_at, submitted_by, return_due_on, late_count, verified_at, verified_by,"
            + " changed_at, changed_by, version");
    private static final List<String> ENTRY = Rows.columns("id, report_id, indicator_id, state,"
            + " numerators::numeric[], denominator, level_no, reason, note, return_reason, changed_at, changed_by,"
            + " version");
    private static final List<String> VERDICT = Rows.columns("id, report_id, indicator_id, submission_no, decision,"
            + " state, numerators::numeric[], denominator, level_no, reason, decided_at, decided_by, version");

    private final Rows rows;
    private final EvidenceMaker.Batch evidence;
    private final List<Object[]> reports = new ArrayList<>();
    private final List<Object[]> entries = new ArrayList<>();
    private final List<Object[]> verdicts = new ArrayList<>();

    ReportRows(Rows rows, EvidenceMaker.Batch evidence) {
        this.rows = rows;
        this.evidence = evidence;
    }

    void add(Filed filed) {
        long id = rows.nextId("report");
        Filed.Moments moments = filed.moments();
        boolean submitted = moments.submitted() != null;
        boolean verified = moments.verified() != null;
        String enteredBy = filed.entries().get(0).enteredBy();
        reports.add(new Object[] {
            id,
            filed.period().id(),
            filed.unit().id(),
            filed.status(),
            filed.submissionNo(),
            moments.firstSubmitted(),
            moments.submitted(),
            submitted ? filed.submittedBy() : null,
            filed.returnDueOn(),
            filed.lateCount(),
            moments.verified(),
            verified ? filed.verifiedBy() : null,
            submitted ? moments.submitted() : moments.entered(),
            submitted ? filed.submittedBy() : enteredBy,
            0
        });
        int last = filed.entries().size() - 1;
        for (int i = 0; i <= last; i++) {
            OffsetDateTime at = moments.entered().minusMinutes(MINUTES_PER_ENTRY * (last - i));
            addEntry(id, filed, filed.entries().get(i), at);
        }
        filed.verdicts().forEach(verdict -> addVerdict(id, filed.submissionNo(), verdict));
    }

    void write() {
        rows.insert("report", REPORT, reports);
        rows.insert("report_entry", ENTRY, entries);
        rows.insert("verdict", VERDICT, verdicts);
        evidence.write();
    }

    private void addEntry(long reportId, Filed filed, Filed.Entry entry, OffsetDateTime at) {
        long id = rows.nextId("report_entry");
        Result result = entry.result();
        Figures figures = result.figures();
        boolean missing = figures.state() == FigureState.MISSING;
        entries.add(new Object[] {
            id,
            reportId,
            entry.indicator().id(),
            figures.state().name(),
            array(figures),
            figures.denominator(),
            figures.levelNo(),
            result.reason(),
            result.note(),
            entry.returnReason(),
            missing ? null : at,
            missing ? null : entry.enteredBy(),
            0
        });
        if (result.isEntered()) {
            evidence.add(id, filed, entry, at);
        }
    }

    private void addVerdict(long reportId, int submissionNo, Filed.Verdict verdict) {
        Figures corrected = verdict.corrected();
        verdicts.add(new Object[] {
            rows.nextId("verdict"),
            reportId,
            verdict.indicator().id(),
            submissionNo,
            verdict.decision(),
            corrected == null ? null : corrected.state().name(),
            array(corrected),
            corrected == null ? null : corrected.denominator(),
            corrected == null ? null : corrected.levelNo(),
            verdict.reason(),
            verdict.decidedAt(),
            verdict.decidedBy(),
            0
        });
    }

    private static String array(@Nullable Figures figures) {
        List<BigDecimal> numbers = figures == null ? List.of() : figures.numerators();
        return numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",", "{", "}"));
    }
}
