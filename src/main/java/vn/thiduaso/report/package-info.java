/**
 * The result report of one unit for one period: its entries (one per indicator), how they are kept, submitted by the
 * unit's head, sent back and verified; what is typed into an entry is {@code report.typed}, the pages are the module
 * {@code entry}. {@link vn.thiduaso.report.ReportService} has the commands, {@link vn.thiduaso.report.ReportQueries} the
 * reads that the modules above build on. A unit sees its own reports, the leaders of the bloc all of the bloc; for
 * everybody else a report does not exist.
 */
@NullMarked
package vn.thiduaso.report;

import org.jspecify.annotations.NullMarked;
