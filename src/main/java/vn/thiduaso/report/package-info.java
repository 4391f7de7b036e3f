/**
 * The result report of one unit for one period: its entries (one per indicator), how they are typed, kept, merged when
 * two people save, submitted by the unit's head, sent back and verified. {@link vn.thiduaso.report.ReportService} has
 * the commands, {@link vn.thiduaso.report.ReportQueries} the reads that the modules above build on. A unit sees its own
 * reports, the leaders of the bloc all of the bloc; for everybody else a report does not exist.
 */
@NullMarked
package vn.thiduaso.report;

import org.jspecify.annotations.NullMarked;
