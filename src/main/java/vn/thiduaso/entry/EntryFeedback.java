package vn.thiduaso.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.typed.EntryConflict;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.report.typed.EntryText;

/**
 * What a save had to say about one row.
 *
 * @param conflict what somebody else stored in the meantime, or null
 * @param lost what was typed but cannot be typed again, because the row is closed by now, or null
 */
public record EntryFeedback(
        List<EntryProblem> problems,
        @Nullable EntryConflict conflict,
        @Nullable EntryText lost) {

    static final EntryFeedback NONE = new EntryFeedback(List.of(), null, null);

    public EntryFeedback {
        problems = List.copyOf(problems);
    }

    /** The problem of the field, or null. */
    public @Nullable EntryProblem of(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public boolean isEmpty() {
        return problems.isEmpty() && conflict == null && lost == null;
    }
}
