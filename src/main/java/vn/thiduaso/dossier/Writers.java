package vn.thiduaso.dossier;

import org.springframework.stereotype.Component;
import vn.thiduaso.document.DocxWriter;
import vn.thiduaso.document.PdfWriter;
import vn.thiduaso.document.XlsxWriter;

/** The three writers of files. */
@Component
record Writers(DocxWriter docx, PdfWriter pdf, XlsxWriter xlsx) {}
