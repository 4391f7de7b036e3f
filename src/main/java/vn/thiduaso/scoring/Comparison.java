package vn.thiduaso.scoring;

/** When a ratio meets its target: on reaching it, or only beyond it ("trên 30 %"). */
public enum Comparison {
    AT_LEAST,
    MORE_THAN
}
