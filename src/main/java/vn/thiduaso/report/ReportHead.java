package vn.thiduaso.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A started report without its entries, for lists and for Việc cần làm.
 *
 * @param entered entries that are answered
 * @param total entries
 * @param returned entries that are sent back
 */
public record ReportHead(
        long id,
        long periodId,
        long unitId,
        ReportState state,
        int submissionNo,
        @Nullable Instant submittedAt,
        @Nullable LocalDate returnDueOn,
        int lateCount,
        int entered,
        int total,
        int returned) {}
