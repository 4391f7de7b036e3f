package vn.thiduaso.scoring.rule;

/** What a ladder is climbed by: the percentage of a ratio, or the number that was counted. */
public enum Basis {
    PERCENT,
    NUMBER
}
