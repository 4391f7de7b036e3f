package vn.thiduaso.report.typed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that somebody else changed since it was shown; nothing of it was stored. */
public record EntryConflict(
        long indicatorId,
        EntryText theirs,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}
