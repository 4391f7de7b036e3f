package vn.thiduaso.entry;

import java.util.List;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.ReportInput.Earlier;

/**
 * How an entry earns its points, as far as the line with its target does not say it.
 *
 * @param rule in words
 * @param ownTarget whether the target is the unit's or the period's own
 * @param addedUp whether only what is new is reported and the earlier periods are added
 * @param earlier the periods that are added, the earliest first, as far as something was entered
 */
public record EntryGoal(Derivation rule, boolean ownTarget, boolean addedUp, List<Earlier> earlier) {

    public EntryGoal {
        earlier = List.copyOf(earlier);
    }
}
