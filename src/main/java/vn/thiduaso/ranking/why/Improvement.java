package vn.thiduaso.ranking.why;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.Terms;

/**
 * One item that alone would have moved a unit one place up.
 *
 * @param points how many points more on the item
 * @param finalScore what the unit would have had then
 * @param more how much more of the numerator, null for a level
 * @param numerator of how much in all, null for a level
 * @param level the level to reach, null for figures
 */
public record Improvement(
        Terms.Item item,
        BigDecimal points,
        BigDecimal finalScore,
        @Nullable BigDecimal more,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String level) {}
