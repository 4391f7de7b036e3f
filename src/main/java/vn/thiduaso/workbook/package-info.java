/**
 * Reads workbooks (xlsx) that people upload, as streams and within limits: {@link
 * vn.thiduaso.workbook.UploadedWorkbook#open} refuses what is no plain workbook (encrypted, old, with macros, damaged, a
 * zip bomb) with a sentence for each, {@code sheet} gives the rows of a sheet as {@link vn.thiduaso.workbook.RawRow}s
 * and says which cells are formulas or merged. What the cells mean is the caller's business.
 */
@NullMarked
package vn.thiduaso.workbook;

import org.jspecify.annotations.NullMarked;
