package vn.thiduaso.staff.web;

/** Whose page an address names. */
record PersonAddress(long unitId, long personId) {

    String path() {
        return "/don-vi/%d/nhan-su/%d".formatted(unitId, personId);
    }
}
