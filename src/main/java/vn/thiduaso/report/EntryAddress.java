package vn.thiduaso.report;

/**
 * Where an entry is.
 *
 * @param code the indicator's code in its campaign, such as 6a
 */
public record EntryAddress(long periodId, long unitId, String code) {}
