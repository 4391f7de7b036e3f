/**
 * Prints a paper as PDF/A: {@link vn.thiduaso.document.pdf.PdfWriter} is the door; the paper becomes XHTML with a style
 * sheet of its own, broken where Vietnamese may be broken. Nothing here decides what a paper says; that is the package
 * above.
 */
@NamedInterface("pdf")
@NullMarked
package vn.thiduaso.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
