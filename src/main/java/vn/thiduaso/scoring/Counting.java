package vn.thiduaso.scoring;

/**
 * What the figures of a period stand for: they hold for themselves (each period anew, or counted from the beginning by
 * the unit itself), or each period reports only what is new and the numerators of the earlier periods are added.
 */
public enum Counting {
    AS_REPORTED,
    ADDED_UP
}
