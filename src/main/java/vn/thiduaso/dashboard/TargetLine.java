package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.Comparison;

/**
 * The bloc against one of the plan's targets.
 *
 * @param percentage Σ numerators ÷ Σ denominators of the units, in percent; null for a milestone and when nothing counts
 * @param unitsMet units on target
 * @param counted units for which the indicator counts
 */
public record TargetLine(IndicatorSheet indicator, @Nullable BigDecimal percentage, long unitsMet, long counted) {

    /** The bloc as a whole: its percentage against the target, or every unit at the level where there is none. */
    public boolean isMet() {
        BigDecimal target = indicator.target();
        if (percentage == null || target == null) {
            return counted > 0 && unitsMet == counted;
        }
        int against = percentage.compareTo(target);
        return indicator.comparison() == Comparison.MORE_THAN ? against > 0 : against >= 0;
    }

    /** The percentage; without one the share of units on target in percent, null when it counts for none. */
    public @Nullable BigDecimal value() {
        if (percentage != null || indicator.isRatio() || counted == 0) {
            return percentage;
        }
        return BigDecimal.valueOf(100 * unitsMet).divide(BigDecimal.valueOf(counted), 6, RoundingMode.HALF_UP);
    }

    /** Percentage points that lack to the target, up to 1 decimal; null when it is reached or there is none. */
    public @Nullable BigDecimal distance() {
        BigDecimal target = indicator.target();
        return percentage == null || target == null || isMet()
                ? null
                : target.subtract(percentage).setScale(1, RoundingMode.UP);
    }

    /** Status of {@code ui/status}. */
    public String kind() {
        if (counted == 0) {
            return "none";
        }
        if (isMet()) {
            return "ok";
        }
        BigDecimal target = indicator.target();
        boolean near = percentage != null
                && target != null
                && percentage.multiply(BigDecimal.TEN).compareTo(target.multiply(BigDecimal.valueOf(8))) >= 0;
        return near ? "near" : "bad";
    }
}
