package vn.thiduaso.report.event;

import java.time.Instant;

/**
 * The verification of a report was taken back; published in the transaction that does it, so a listener that refuses (the
 * ranking is published) takes it back.
 */
public record ReportUnverified(long reportId, long periodId, long unitId, String reason, String by, Instant at) {}
