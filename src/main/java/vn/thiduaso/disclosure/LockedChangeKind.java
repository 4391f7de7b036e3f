package vn.thiduaso.disclosure;

/** What was changed; the text on screen is {@code disclosure.kind.<NAME>}. */
public enum LockedChangeKind {
    UNVERIFIED,
    REOPENED,
    REOPENING_REVOKED,
    OPENING_CHANGED,
    DEADLINE_CHANGED,
    LOCK_CHANGED,
    RANKING_CORRECTED
}
