package vn.thiduaso.ranking;

/** Points that the bloc's leaders give or take, with a reason. */
public enum AdjustmentKind {
    BONUS,
    DEDUCTION
}
