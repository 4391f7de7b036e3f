package vn.thiduaso.nomination;

import java.util.EnumSet;
import java.util.Set;

/** Where a nomination stands: with the unit, with the leaders of the bloc, with its council, or with the superiors. */
public enum NominationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    PASSED,
    RESERVE,
    NOT_PASSED,
    IN_DOSSIER,
    FORWARDED,
    AWARDED,
    NOT_AWARDED,
    WITHDRAWN;

    private static final Set<NominationStatus> TAKEN_UP = EnumSet.of(ACCEPTED, PASSED, RESERVE);

    private static final Set<NominationStatus> GOING_UP =
            EnumSet.of(ACCEPTED, PASSED, IN_DOSSIER, FORWARDED, AWARDED, NOT_AWARDED);

    /** Whether the unit may change it and submit it. */
    public boolean isWithUnit() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the leaders of the bloc have to decide. */
    public boolean isWaiting() {
        return this == SUBMITTED;
    }

    /** Whether the bloc has taken it up and it is in no dossier yet: taken back only with a reason. */
    public boolean isTakenUp() {
        return TAKEN_UP.contains(this);
    }

    /** Whether the unit may still take it back. */
    public boolean isWithdrawable() {
        return isWithUnit() || isWaiting() || isTakenUp();
    }

    /** Whether the council may vote on it, in a first round or in a new one. */
    public boolean isVotable() {
        return this == ACCEPTED || this == RESERVE || this == NOT_PASSED;
    }

    /** Whether it may go into a dossier as far as the state alone says. */
    public boolean isCompilable() {
        return isCompilable(false);
    }

    /** The same for a form of award: without a vote only when the form needs none. */
    public boolean isCompilable(boolean voteNeeded) {
        return this == PASSED || (this == ACCEPTED && !voteNeeded);
    }

    /** Whether it is in a dossier, forwarded or not. */
    public boolean isCompiled() {
        return this == IN_DOSSIER || this == FORWARDED;
    }

    /** Whether it came to an end that the unit is told with its reason. */
    public boolean isResult() {
        return this == RESERVE || this == NOT_PASSED || this == AWARDED || this == NOT_AWARDED;
    }

    /** Whether superiors of the bloc may see it. */
    public boolean isGoingUp() {
        return GOING_UP.contains(this);
    }
}
