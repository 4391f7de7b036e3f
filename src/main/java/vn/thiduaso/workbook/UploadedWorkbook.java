package vn.thiduaso.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vn.thiduaso.shared.RuleViolation;

/** An uploaded workbook: opened only if it is a plain xlsx, read sheet by sheet. */
public final class UploadedWorkbook implements AutoCloseable {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final long SMALL = 4L * 1024 * 1024;
    private static final long MOST_TEXT = 60L * 1024 * 1024;
    private static final long MOST_SHEET = 240L * 1024 * 1024;

    private final ZipParts parts;
    private final Map<String, String> sheets;
    private final List<String> texts;

    private UploadedWorkbook(ZipParts parts, Map<String, String> sheets, List<String> texts) {
        this.parts = parts;
        this.sheets = sheets;
        this.texts = texts;
    }

    /** Opens the file; throws a {@link RuleViolation} {@code workbook.error.…} that says why it cannot be read. */
    public static UploadedWorkbook open(byte[] file) {
        RuleViolation.unless(file.length > 0, "workbook.error.empty");
        refuseOtherKinds(file);
        try {
            ZipParts parts = new ZipParts(file);
            RuleViolation.unless(parts.has(WORKBOOK) && parts.has(TYPES), "workbook.error.notWorkbook");
            refuseMacros(parts);
            SheetListHandler list = new SheetListHandler();
            parse(parts, WORKBOOK, SMALL, list);
            parse(parts, "xl/_rels/workbook.xml.rels", SMALL, list);
            RuleViolation.unless(!list.countsFrom1904(), "workbook.error.from1904");
            SharedTextHandler texts = new SharedTextHandler();
            parse(parts, "xl/sharedStrings.xml", MOST_TEXT, texts);
            return new UploadedWorkbook(parts, list.parts(), texts.texts());
        } catch (IOException | SAXException | IllegalArgumentException e) {
            throw new RuleViolation("workbook.error.damaged");
        }
    }

    /** Names of the sheets, in the workbook's order. */
    public List<String> sheetNames() {
        return List.copyOf(sheets.keySet());
    }

    /** The rows of a sheet; refused when more rows than that hold something. */
    public RawSheet sheet(String name, int mostRows) {
        SheetHandler handler = new SheetHandler(texts, mostRows);
        try {
            parse(parts, String.valueOf(sheets.get(name)), MOST_SHEET, handler);
        } catch (IOException | SAXException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RuleViolation("workbook.error.damaged");
        }
        return handler.sheet(name);
    }

    /** Lets go of the file. */
    @Override
    public void close() {
        try {
            parts.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseOtherKinds(byte[] file) {
        FileMagic magic = FileMagic.valueOf(file);
        if (magic == FileMagic.OLE2) {
            throw new RuleViolation(isEncrypted(file) ? "workbook.error.encrypted" : "workbook.error.oldFormat");
        }
        RuleViolation.unless(magic == FileMagic.OOXML, "workbook.error.notWorkbook");
    }

    private static boolean isEncrypted(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            throw new RuleViolation("workbook.error.damaged");
        }
    }

    private static void refuseMacros(ZipParts parts) throws IOException {
        boolean project = parts.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        Optional<InputStream> types = parts.open(TYPES, SMALL);
        try (InputStream in = types.orElseThrow(() -> new IOException(TYPES))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            RuleViolation.unless(!project && !text.contains("macroEnabled"), "workbook.error.macro");
        }
    }

    private static void parse(ZipParts parts, String name, long mostBytes, DefaultHandler handler)
            throws IOException, SAXException {
        Optional<InputStream> part = parts.open(name, mostBytes);
        if (part.isEmpty()) {
            return;
        }
        try (InputStream in = part.get()) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
