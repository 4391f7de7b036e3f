package vn.thiduaso.nomination;

/** What the council's secret vote said of a nomination. */
public enum VoteOutcome {
    PASSED(NominationStatus.PASSED),
    RESERVE(NominationStatus.RESERVE),
    NOT_PASSED(NominationStatus.NOT_PASSED);

    private final NominationStatus status;

    VoteOutcome(NominationStatus status) {
        this.status = status;
    }

    NominationStatus status() {
        return status;
    }
}
