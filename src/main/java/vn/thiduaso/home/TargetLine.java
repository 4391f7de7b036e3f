package vn.thiduaso.home;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;

/**
 * The bloc against one of the plan's targets.
 *
 * @param percentage Σ numerators ÷ Σ denominators of the units, in percent; null when nothing is counted
 * @param met units on target
 * @param counted units for which the indicator counts
 */
public record TargetLine(IndicatorSheet indicator, @Nullable BigDecimal percentage, long met, long counted) {}
