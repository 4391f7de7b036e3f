package vn.thiduaso.ranking.adjustment;

/** Points that the bloc's leaders give or take, with a reason. */
public enum AdjustmentKind {
    BONUS,
    DEDUCTION
}
