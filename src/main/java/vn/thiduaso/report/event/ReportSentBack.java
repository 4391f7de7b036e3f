package vn.thiduaso.report.event;

import java.time.LocalDate;

/**
 * Entries of a submitted report were sent back to the unit; published in the transaction that does it.
 *
 * @param submissionNo the submission that was judged
 * @param items how many entries
 * @param by name of who sent them back
 */
public record ReportSentBack(long periodId, long unitId, int submissionNo, int items, LocalDate due, String by) {}
