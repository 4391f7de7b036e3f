package vn.thiduaso.report;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thiduaso.report.typed.StoredEntry;

/** A report as the database has it: the view of it without entries, and its entries with what is incomplete. */
public record StoredReport(ReportView head, Map<Long, StoredEntry> entries) {

    /** The report as others read it. */
    public ReportView view() {
        Map<Long, EntryView> views = new LinkedHashMap<>();
        entries.forEach((indicatorId, entry) -> views.put(indicatorId, EntryView.of(entry)));
        return new ReportView(
                head.id(),
                head.periodId(),
                head.unitId(),
                head.state(),
                head.submissionNo(),
                head.submittedAt(),
                head.submittedBy(),
                head.returnDueOn(),
                head.reopenedUntil(),
                head.lateCount(),
                head.verifiedAt(),
                head.verifiedBy(),
                head.changedAt(),
                head.changedBy(),
                views);
    }
}
