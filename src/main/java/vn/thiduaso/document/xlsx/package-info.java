/**
 * Writes lists as workbooks: a {@link vn.thiduaso.document.xlsx.Sheet} says what stands in columns and rows,
 * {@link vn.thiduaso.document.xlsx.XlsxWriter} writes it with a head, widths and formats that print well. The same sheet
 * gives the same bytes.
 */
@NamedInterface("xlsx")
@NullMarked
package vn.thiduaso.document.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
