package vn.thiduaso.report.typed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as the database has it, incomplete figures included. */
public record StoredEntry(
        long id,
        long indicatorId,
        EntryValue value,
        @Nullable String returnReason,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** The entry of a report that was not started. */
    public static StoredEntry none(long indicatorId) {
        return new StoredEntry(0, indicatorId, EntryValue.EMPTY, null, null, null);
    }
}
