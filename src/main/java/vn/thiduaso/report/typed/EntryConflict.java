package vn.thiduaso.report.typed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of which somebody else changed the same fields since it was shown; nothing of it was stored.
 *
 * @param mine the row as it would be stored, with what was typed in the clashing fields
 * @param theirs the row as it is stored
 * @param fields names of the clashing fields: state (the figures as one), numerators[0], denominator, level, reason, note
 */
public record EntryConflict(
        long indicatorId,
        EntryText mine,
        EntryText theirs,
        List<String> fields,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public EntryConflict {
        fields = List.copyOf(fields);
    }
}
