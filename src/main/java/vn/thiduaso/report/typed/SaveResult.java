package vn.thiduaso.report.typed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of a save: the rows without problem or conflict are stored whatever happened to the others.
 *
 * @param saved rows that were changed and stored
 */
public record SaveResult(int saved, List<EntryProblem> problems, List<EntryConflict> conflicts) {

    public SaveResult {
        problems = List.copyOf(problems);
        conflicts = List.copyOf(conflicts);
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
}
