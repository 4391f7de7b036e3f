package vn.thiduaso.report.timing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit's report of a period that may be entered and submitted after the lock.
 *
 * @param until last day
 * @param revokedAt null unless it was taken back
 */
public record Reopening(
        long id,
        long periodId,
        long unitId,
        LocalDate until,
        String reason,
        Instant openedAt,
        String openedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    /** Whether it is in force on the day. */
    public boolean isActiveOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(until);
    }
}
