package vn.thiduaso.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A started report without its entries, for lists and for Việc cần làm.
 *
 * @param firstSubmittedAt when the unit first submitted; whether that was in time is decided by it
 * @param entered entries that are answered
 * @param total entries
 * @param returned entries that are sent back
 * @param changedAt when it was last changed by anybody
 */
public record ReportHead(
        long id,
        long periodId,
        long unitId,
        ReportState state,
        int submissionNo,
        @Nullable Instant firstSubmittedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate returnDueOn,
        int lateCount,
        int entered,
        int total,
        int returned,
        Instant changedAt) {

    /** How many times the report was sent back to the unit. */
    public int sendBacks() {
        int answered = Math.max(0, submissionNo - 1);
        return state == ReportState.RETURNED ? answered + 1 : answered;
    }
}
