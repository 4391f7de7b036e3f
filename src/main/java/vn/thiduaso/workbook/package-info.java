/**
 * A unit's report as an Excel workbook: it is downloaded with what is stored, filled in a spreadsheet and sent back. What
 * comes back is read by the rules of the entry page and kept aside, per person, unit and period, for a day; a preview
 * says what would change, which cells are wrong and where somebody else was faster; only when the person takes it over is
 * it stored, through the report module, which settles it with what the workbook had shown. The workbook itself is in
 * Vietnamese in every language of the screen.
 */
@NullMarked
package vn.thiduaso.workbook;

import org.jspecify.annotations.NullMarked;
