package vn.thiduaso.report.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.Figures;

/**
 * Merges typed rows with what is stored by now, knowing what the person was shown: what was not touched stays, what only
 * one side changed is taken, a field that both changed to different things makes the row a conflict.
 */
public final class EntryMerge {

    private final Map<Long, SaveResult.Row> rows = new LinkedHashMap<>();
    private final List<EntryProblem> problems = new ArrayList<>();
    private final List<EntryConflict> conflicts = new ArrayList<>();
    private int stored;

    /** Whether the person changed anything of what was shown. */
    public static boolean isTouched(EntryInput input, IndicatorSheet indicator) {
        EntryText typed = input.typed().shapedFor(indicator);
        EntryText shown = EntryText.shown(input, indicator);
        return !input.takeTheirs()
                && !(typed.figures().equals(shown.figures()) && typed.note().equals(shown.note()));
    }

    /** The value to store; empty when there is nothing to store, or a problem or a conflict was added. */
    public Optional<EntryValue> merge(EntryInput input, IndicatorSheet indicator, StoredEntry entry) {
        EntryText now = EntryText.of(entry.value(), indicator);
        if (!isTouched(input, indicator)) {
            rows.put(indicator.id(), new SaveResult.Row(now, now));
            return Optional.empty();
        }
        EntryText typed = input.typed().shapedFor(indicator);
        TextMerge text = new TextMerge(EntryText.shown(input, indicator), typed, now);
        List<EntryProblem> found = new ArrayList<>();
        Optional<EntryValue> read = EntryReading.read(indicator, text.merged(), now, found);
        problems.addAll(found);
        rows.put(indicator.id(), new SaveResult.Row(text.merged(), now));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        if (!text.clashes().isEmpty()) {
            conflicts.add(new EntryConflict(
                    indicator.id(), text.merged(), now, text.clashes(), entry.changedBy(), entry.changedAt()));
            return Optional.empty();
        }
        EntryText result = EntryText.of(read.get(), indicator);
        rows.put(indicator.id(), new SaveResult.Row(result, result));
        Optional<EntryValue> value = read.filter(other -> !other.equals(entry.value()));
        stored += value.isPresent() ? 1 : 0;
        return value;
    }

    public List<EntryProblem> problems() {
        return problems;
    }

    public List<EntryConflict> conflicts() {
        return conflicts;
    }

    /** What became of the rows, with the figures that the report has after it. */
    public SaveResult result(Map<Long, Figures> figures, Set<Long> copied, int lateCount) {
        return new SaveResult(stored, rows, problems, conflicts, figures, copied, lateCount);
    }
}
