package vn.thiduaso.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.Paper;
import vn.thiduaso.document.PaperFont;
import vn.thiduaso.document.PaperText;

/** Writes a paper as a tagged PDF for the archive (PDF/A-2a) with its fonts embedded. */
@Component
public class PdfWriter {

    private static final String PRODUCER = "Thi đua số";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private final Map<PaperFont, byte[]> fonts = new EnumMap<>(PaperFont.class);

    public PdfWriter() {
        for (PaperFont font : PaperFont.values()) {
            fonts.put(font, font.bytes());
        }
    }

    /** The file's bytes; the same paper gives the same bytes. */
    public byte[] write(Paper paper) {
        try (PdfBoxRenderer renderer = builder(paper).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            LocalDate day = paper.date() == null ? LocalDate.EPOCH : paper.date();
            describe(document, paper, day.atStartOfDay(ZONE));
            document.setDocumentId(1L);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Properties and metadata say the same: what the paper is, whose it is, and its day. */
    private static void describe(PDDocument document, Paper paper, ZonedDateTime at) throws IOException {
        Calendar created = GregorianCalendar.from(at);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(paper.title());
        information.setSubject(paper.title());
        information.setAuthor(PaperText.clean(paper.agency()));
        information.setProducer(PRODUCER);
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Archivable.metadata(paper, PRODUCER, at.toOffsetDateTime()));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private PdfRendererBuilder builder(Paper paper) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.useColorProfile(Archivable.colours());
        builder.withProducer(PRODUCER);
        // Nothing is fetched: the paper is one text with its style inside.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(new XhtmlPaper(paper).draw(), null);
        fonts.forEach((font, bytes) -> builder.useFont(
                () -> new ByteArrayInputStream(bytes),
                PaperFont.FAMILY,
                font.weight(),
                font.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                true));
        return builder;
    }
}
