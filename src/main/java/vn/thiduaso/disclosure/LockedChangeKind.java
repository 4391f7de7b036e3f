package vn.thiduaso.disclosure;

/** What was changed; the text on screen is {@code disclosure.kind.<NAME>}. */
public enum LockedChangeKind {
    UNVERIFIED,
    /** The figures of one item, after an objection; {@code after} is the item's code. */
    AMENDED,
    REOPENED,
    REOPENING_REVOKED,
    OPENING_CHANGED,
    DEADLINE_CHANGED,
    LOCK_CHANGED,
    /** Definition or expected evidence; {@code after} is the code of the indicator. */
    INDICATOR_TEXT_CHANGED,
    /** One or two people per report. */
    VERIFIERS_CHANGED,
    /** {@code after} is the number of the preliminary table. */
    RANKING_ADOPTED,
    RANKING_CORRECTED,
    /** {@code after} is the number of the scheme, the period the first that it scores. */
    SCHEME_SIGNED_OFF
}
