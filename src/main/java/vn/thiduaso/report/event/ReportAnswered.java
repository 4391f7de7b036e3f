package vn.thiduaso.report.event;

/**
 * A unit submitted again what was sent back; published in the transaction that does it.
 *
 * @param submissionNo the new submission
 * @param by name of who submitted
 */
public record ReportAnswered(long periodId, long unitId, int submissionNo, String by) {}
