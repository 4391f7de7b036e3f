package vn.thiduaso.ranking.adjustment;

import java.math.BigDecimal;

/** Points that a leader wants to give to or take from a unit. */
public record NewAdjustment(long unitId, AdjustmentKind kind, BigDecimal points, String reason) {}
