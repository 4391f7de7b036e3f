package vn.thiduaso.document.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.FixedZip;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.PaperText;

/** Writes a paper as a Word file (docx) that officers can go on editing. */
@Component
public class DocxWriter {

    /** The file's bytes; the same paper gives the same bytes. */
    public byte[] write(Paper paper) {
        try (XWPFDocument document = new XWPFDocument()) {
            new DocxPaper(document, paper).draw();
            POIXMLProperties.CoreProperties properties =
                    document.getProperties().getCoreProperties();
            properties.setTitle(paper.title());
            properties.setCreator(PaperText.clean(paper.agency()));
            properties.getUnderlyingProperties().setLanguageProperty("vi-VN");
            LocalDate day = paper.date() == null ? LocalDate.EPOCH : paper.date();
            Date created = Date.from(day.atStartOfDay().toInstant(ZoneOffset.ofHours(7)));
            properties.setCreated(Optional.of(created));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
