package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Outcome;

/**
 * What a rule says about figures.
 *
 * @param percentage rounded for show, null where there is none
 * @param share of the item's points, null when the item is not counted
 */
public record Marks(
        Outcome outcome,
        @Nullable BigDecimal percentage,
        @Nullable Share share,
        Derivation why) {

    /** Nothing, or not everything, was entered: no points, but in the base. */
    public static Marks missing(BigDecimal maxPoints) {
        return new Marks(
                Outcome.MISSING, null, Share.NONE, Derivation.of("scoring.why.missing", Words.number(maxPoints)));
    }

    /** The item leaves the base. */
    public static Marks notCounted(BigDecimal maxPoints, String why) {
        return new Marks(Outcome.NOT_COUNTED, null, null, Derivation.of(why, Words.number(maxPoints)));
    }
}
