package vn.thiduaso.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.typed.EntryValue;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;

/**
 * One entry of a report as others read it. Figures that are not complete yet read as missing.
 *
 * @param reason why the indicator does not apply, otherwise null
 * @param returnReason not null while the entry is sent back and open again
 */
public record EntryView(
        long id,
        long indicatorId,
        Figures figures,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String returnReason,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** The entry as others read it. */
    public static EntryView of(StoredEntry entry) {
        EntryValue value = entry.value();
        return new EntryView(
                entry.id(),
                entry.indicatorId(),
                value.figures(),
                value.reason(),
                value.note(),
                entry.returnReason(),
                entry.changedAt(),
                entry.changedBy());
    }

    private static final String KEY = "report-entry:";

    /** Whether the unit has answered: with figures, with không phát sinh or with không áp dụng. */
    public boolean isEntered() {
        return figures.state() != FigureState.MISSING;
    }

    /** The key under which the evidence module keeps what belongs to this entry. */
    public String evidenceKey() {
        return evidenceKey(id);
    }

    /** The key for the entry with the id. */
    public static String evidenceKey(long entryId) {
        return KEY + entryId;
    }

    /** The ids of the entries among the keys; other keys are left aside. */
    public static List<Long> entryIds(Collection<String> evidenceKeys) {
        return evidenceKeys.stream()
                .filter(key -> key.startsWith(KEY))
                .map(key -> Long.valueOf(key.substring(KEY.length())))
                .toList();
    }
}
