package vn.thiduaso.vote;

/** How a member takes part: there, absent with a paper ballot in a closed envelope, or absent without a ballot. */
public enum Attendance {
    PRESENT,
    BY_PAPER,
    ABSENT
}
