package vn.thiduaso.scoring.rule;

/** Whose figures of which period are scored: what a target may depend on. */
public record Place(long unitId, String periodCode) {}
