package vn.thiduaso.staff;

/** Gender, for the statistics of awards and for Ông / Bà in lists. */
public enum Gender {
    MALE,
    FEMALE
}
