package vn.thiduaso.ranking.rule;

/** How the published periods make one score of a year or of the whole campaign. */
public enum Combination {
    MEAN,
    WEIGHTED,
    LAST
}
