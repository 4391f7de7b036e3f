package vn.thiduaso.report.typed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the database has it, incomplete figures included.
 *
 * @param copiedFrom code of the period whose denominator was copied and is not confirmed yet
 * @param flaggedBy who wants to look at it again
 */
public record StoredEntry(
        long id,
        long indicatorId,
        EntryValue value,
        @Nullable String returnReason,
        @Nullable String copiedFrom,
        @Nullable String flaggedBy,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** The entry of a report that was not started. */
    public static StoredEntry none(long indicatorId) {
        return new StoredEntry(0, indicatorId, EntryValue.EMPTY, null, null, null, null, null);
    }
}
