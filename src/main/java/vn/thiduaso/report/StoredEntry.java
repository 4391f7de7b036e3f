package vn.thiduaso.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as the database has it, incomplete figures included. */
record StoredEntry(
        long id,
        long indicatorId,
        EntryValue value,
        @Nullable String returnReason,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    EntryView view() {
        return new EntryView(
                id, indicatorId, value.figures(), value.reason(), value.note(), returnReason, changedAt, changedBy);
    }
}
