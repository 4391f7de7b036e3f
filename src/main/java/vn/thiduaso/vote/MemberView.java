package vn.thiduaso.vote;

/**
 * A member of the council.
 *
 * @param representative who comes for the unit, with the post if it is known; may be empty
 */
public record MemberView(long unitId, String unitName, String representative, Attendance attendance) {

    public boolean isPresent() {
        return attendance == Attendance.PRESENT;
    }
}
