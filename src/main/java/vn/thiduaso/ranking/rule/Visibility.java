package vn.thiduaso.ranking.rule;

/** What people of the units see of a period's table before it is published. */
public enum Visibility {
    /** Their own unit's points, never a place. */
    OWN_SCORES,
    /** Their own unit's points until the table is adopted, then all of it. */
    AFTER_ADOPTION,
    /** The whole table at any time, from what the units were told. */
    LIVE
}
