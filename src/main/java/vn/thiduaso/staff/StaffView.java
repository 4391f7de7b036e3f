package vn.thiduaso.staff;

/** A member of staff as lists and nominations show it. */
public record StaffView(
        long id,
        long unitId,
        String fullName,
        StaffKind kind,
        Gender gender,
        int birthYear,
        String post,
        boolean leader) {}
