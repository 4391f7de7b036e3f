package vn.thiduaso.nomination;

/** Where a nomination stands: with the unit, with the leaders of the bloc, or decided. */
public enum NominationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    /** Whether the unit may change it and submit it. */
    public boolean isWithUnit() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the leaders of the bloc have to decide. */
    public boolean isWaiting() {
        return this == SUBMITTED;
    }

    /** Whether the unit may still take it back. */
    public boolean isWithdrawable() {
        return isWithUnit() || isWaiting();
    }
}
