package vn.thiduaso.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The score of one item. The percentage is rounded for show and absent where there is none; the points are null when
 * the item is not counted, and zero when nothing was entered.
 */
public record ItemScore(
        String code,
        String groupCode,
        Outcome outcome,
        @Nullable BigDecimal percentage,
        @Nullable BigDecimal points,
        BigDecimal maxPoints,
        Derivation derivation) {

    /** Whether the item is part of the base. */
    public boolean counted() {
        return points != null;
    }
}
