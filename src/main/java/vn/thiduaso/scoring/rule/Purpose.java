package vn.thiduaso.scoring.rule;

/** Where the points of an item go: into the base that is scaled to the full mark, on top of it, or off it. */
public enum Purpose {
    BASE,
    BONUS,
    DEDUCTION
}
