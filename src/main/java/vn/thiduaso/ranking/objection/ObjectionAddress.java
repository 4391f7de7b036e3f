package vn.thiduaso.ranking.objection;

/** The unit that objects, and the period whose table it objects to. */
public record ObjectionAddress(long periodId, long unitId) {}
