package vn.thiduaso.review;

/**
 * The report that a reviewer decides about.
 *
 * @param submissionNo the submission on the reviewer's screen; another one by now is a {@code StaleVersion}
 */
public record ReviewTarget(long periodId, long unitId, int submissionNo) {}
