package vn.thiduaso.ranking.adjustment;

import java.math.BigDecimal;
import java.time.Instant;

/** Bonus points or a deduction of a unit in a period, with its reason and who gave it. */
public record AdjustmentView(
        long id, long unitId, AdjustmentKind kind, BigDecimal points, String reason, Instant givenAt, String givenBy) {}
