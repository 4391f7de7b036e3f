package vn.thiduaso.review;

/** What the bloc decides about one entry. */
public enum Decision {
    ACCEPTED,
    CORRECTED,
    SENT_BACK
}
