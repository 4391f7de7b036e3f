/**
 * Writes lists as workbooks and reads workbooks that people send. A {@link vn.thiduaso.document.xlsx.Sheet} says what
 * stands in columns and rows, {@link vn.thiduaso.document.xlsx.XlsxWriter} writes it with a head, widths and formats that
 * print well; the same sheet gives the same bytes. {@link vn.thiduaso.document.xlsx.XlsxReader} refuses what is no plain
 * workbook with a sentence for each kind ({@code document.xlsx.…}) and reads the rest in passing, within limits; what the
 * cells mean is the caller's business.
 */
@NamedInterface("xlsx")
@NullMarked
package vn.thiduaso.document.xlsx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
