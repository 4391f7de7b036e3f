package vn.thiduaso.report.event;

import java.time.Instant;
import vn.thiduaso.shared.Actor;

/**
 * A report was submitted; published in the transaction that does it, when the report is in the database: a listener that
 * fails takes the submission back.
 *
 * @param number counts the submissions of the report, from 1
 * @param signing who signs the unit's paper
 * @param late whether it came after what it was due by
 */
public record ReportSubmitted(
        Actor by, long reportId, long periodId, long unitId, int number, Instant at, boolean late, Signing signing) {}
