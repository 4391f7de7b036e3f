package vn.thiduaso.scoring;

import org.jspecify.annotations.Nullable;

/** A unit that competes, with its score, or without one when it is not to be placed. */
public record Contestant(
        long unitId, String unitName, @Nullable ReportScore score) {

    /** Whether the unit can be placed: it has a score and something in it was counted. */
    public boolean rankable() {
        return score != null && score.countedMax().signum() > 0;
    }
}
