package vn.thiduaso.vote.ballot;

import vn.thiduaso.vote.Attendance;

/**
 * A member on the roll of a round.
 *
 * @param waits whether its paper ballot was entered and is not confirmed yet
 */
public record RollLine(long unitId, String unitName, Attendance means, boolean voted, boolean waits) {

    /** Whether a ballot was handed out that has not come back. */
    public boolean isOutstanding() {
        return means != Attendance.ABSENT && !voted;
    }

    /** Whether the secretary can enter the member's paper. */
    public boolean isPaperDue() {
        return means == Attendance.BY_PAPER && !voted && !waits;
    }
}
