/**
 * Prints a paper as a Word document: {@link vn.thiduaso.document.docx.DocxWriter} is the door, the others put the pages,
 * tables and text of its XML together. Nothing here decides what a paper says or how it is laid out; that is the package
 * above.
 */
@NamedInterface("docx")
@NullMarked
package vn.thiduaso.document.docx;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
