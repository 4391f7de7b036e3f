package vn.thiduaso.nomination.candidacy;

/** How well somebody's tasks of a year were fulfilled, the four classes of the yearly rating. */
public enum TaskLevel {
    EXCELLENT,
    GOOD,
    FULFILLED,
    NOT_FULFILLED
}
