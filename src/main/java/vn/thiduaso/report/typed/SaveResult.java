package vn.thiduaso.report.typed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Figures;

/**
 * What became of a save: the rows without problem or conflict are stored whatever happened to the others.
 *
 * @param saved rows that were changed and stored
 * @param rows the rows that were sent and can be changed, by indicator
 * @param figures the figures of all indicators of the report, by indicator, as they are now
 * @param copied indicators whose denominator is a copied one that nobody has confirmed
 * @param lateCount how often the report was late so far
 */
public record SaveResult(
        int saved,
        Map<Long, Row> rows,
        List<EntryProblem> problems,
        List<EntryConflict> conflicts,
        Map<Long, Figures> figures,
        Set<Long> copied,
        int lateCount) {

    /**
     * One row after the save.
     *
     * @param text what its fields should show: what is stored, or what was typed and could not be stored, merged with
     *     what others stored
     * @param stored what is stored
     */
    public record Row(EntryText text, EntryText stored) {}

    public SaveResult {
        rows = new LinkedHashMap<>(rows);
        problems = List.copyOf(problems);
        conflicts = List.copyOf(conflicts);
        figures = Map.copyOf(figures);
        copied = Set.copyOf(copied);
    }

    public boolean isComplete() {
        return problems.isEmpty() && conflicts.isEmpty();
    }

    /** The indicators whose rows were not stored. */
    public Set<Long> unsaved() {
        Set<Long> unsaved = new LinkedHashSet<>();
        problems.forEach(problem -> unsaved.add(problem.indicatorId()));
        conflicts.forEach(conflict -> unsaved.add(conflict.indicatorId()));
        return unsaved;
    }

    /** The problems of the row. */
    public List<EntryProblem> problemsOf(long indicatorId) {
        return problems.stream()
                .filter(problem -> problem.indicatorId() == indicatorId)
                .toList();
    }

    /** The conflict of the row, or null. */
    public @Nullable EntryConflict conflictOf(long indicatorId) {
        return conflicts.stream()
                .filter(conflict -> conflict.indicatorId() == indicatorId)
                .findFirst()
                .orElse(null);
    }
}
