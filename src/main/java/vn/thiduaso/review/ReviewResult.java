package vn.thiduaso.review;

import java.util.List;
import vn.thiduaso.report.typed.EntryProblem;

/**
 * What became of the decisions of a form.
 *
 * @param stored how many were stored
 * @param said how many remarks were added to the conversation
 * @param blind whether the person has ended one half of a two-person check: the unit is not told yet
 * @param problems why the others were not, for the place beside their fields
 */
public record ReviewResult(int stored, int said, boolean blind, List<EntryProblem> problems) {

    /** Nothing was stored, and no decision is to blame. */
    public static final ReviewResult NOTHING = new ReviewResult(0, 0, false, List.of());

    public ReviewResult {
        problems = List.copyOf(problems);
    }
}
