package vn.thiduaso.dossier.parts;

import org.springframework.stereotype.Component;
import vn.thiduaso.document.docx.DocxWriter;
import vn.thiduaso.document.pdf.PdfWriter;
import vn.thiduaso.document.xlsx.XlsxWriter;

/** The three writers of files. */
@Component
record Writers(DocxWriter docx, PdfWriter pdf, XlsxWriter xlsx) {}
