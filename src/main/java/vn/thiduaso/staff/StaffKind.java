package vn.thiduaso.staff;

/** Kind of staff: indicator 7 counts công chức and viên chức only, 11 and 12 count all three. */
public enum StaffKind {
    CIVIL_SERVANT,
    PUBLIC_EMPLOYEE,
    WORKER
}
