package vn.thiduaso.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;

/**
 * Finds out what a file really is and refuses all that is not, by content and by extension alike, one of the
 * {@link FileType}s without macros. Nothing of the file is unpacked beyond two small parts of a fixed length.
 */
final class FileCheck {

    private static final Tika TIKA = new Tika();
    private static final int LONGEST_PART = 1 << 20;
    private static final Set<String> MACRO_EXTENSIONS =
            Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb", "pptm", "potm", "ppsm", "ppam");
    private static final List<String> OOXML_MACROS = List.of("macroenabled", "macrosheet+xml", "vbaproject");
    private static final Set<String> OLE_MACROS = Set.of("Macros", "VBA", "_VBA_PROJECT_CUR", "_VBA_PROJECT");
    private static final Set<String> OLE_PROTECTED = Set.of("EncryptedPackage", "EncryptionInfo");

    private final FileName name;
    private final byte[] content;

    private FileCheck(FileName name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** The type of the file; throws a {@link RuleViolation} that says why the file is not taken. */
    static FileType typeOf(FileName name, byte[] content) {
        return new FileCheck(name, content).type();
    }

    private FileType type() {
        String extension = name.extension().toLowerCase(Locale.ROOT);
        refuseMacrosIf(MACRO_EXTENSIONS.contains(extension));
        FileType type = FileType.ofExtension(extension)
                .orElseThrow(() -> new RuleViolation("evidence.error.file-type-not-taken", name.toString()));
        RuleViolation.unless(content.length > 0, "evidence.error.file-empty", name.toString());
        boolean agrees = switch (type) {
            case DOCX, XLSX, PPTX -> isOfficeXml(type);
            case ODT, ODS -> isOpenDocument(type);
            case DOC -> isOldOffice("WordDocument");
            case XLS -> isOldOffice("Workbook", "Book");
            case PPT -> isOldOffice("PowerPoint Document");
            case HEIC -> Set.of("image/heic", "image/heif").contains(detected());
            case PDF, JPEG, PNG, WEBP -> type.contentType().equals(detected());
        };
        RuleViolation.unless(agrees, "evidence.error.file-type-differs", name.toString(), extension);
        return type;
    }

    private String detected() {
        return TIKA.detect(content);
    }

    private boolean isOfficeXml(FileType type) {
        if (isOle()) {
            refuseProtected(OleDirectory.namesIn(content));
            return false;
        }
        ZipDirectory zip = zip();
        if (zip == null) {
            return false;
        }
        String parts = text(zip, "[Content_Types].xml").toLowerCase(Locale.ROOT);
        refuseMacrosIf(OOXML_MACROS.stream().anyMatch(parts::contains)
                || zip.names().stream()
                        .anyMatch(part -> part.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")));
        String folder = switch (type) {
            case DOCX -> "word/";
            case XLSX -> "xl/";
            default -> "ppt/";
        };
        return parts.contains(type.contentType() + ".main+xml")
                && zip.names().stream().anyMatch(part -> part.startsWith(folder));
    }

    private boolean isOpenDocument(FileType type) {
        ZipDirectory zip = zip();
        if (zip == null) {
            return false;
        }
        refuseMacrosIf(zip.names().stream().anyMatch(part -> part.startsWith("Basic/") || part.startsWith("Scripts/")));
        return text(zip, "mimetype").strip().equals(type.contentType());
    }

    private boolean isOldOffice(String... streams) {
        if (!isOle()) {
            return false;
        }
        Set<String> names = OleDirectory.namesIn(content);
        refuseProtected(names);
        refuseMacrosIf(OLE_MACROS.stream().anyMatch(names::contains));
        return List.of(streams).stream().anyMatch(names::contains);
    }

    private boolean isOle() {
        return detected().equals("application/x-tika-msoffice");
    }

    private @Nullable ZipDirectory zip() {
        ZipDirectory zip = ZipDirectory.of(content).orElse(null);
        RuleViolation.unless(
                zip == null || !zip.unpacksTooLarge(), "evidence.error.file-unpacks-large", name.toString());
        return zip;
    }

    private static String text(ZipDirectory zip, String part) {
        return zip.content(part, LONGEST_PART)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private void refuseMacrosIf(boolean found) {
        RuleViolation.unless(!found, "evidence.error.file-macros", name.toString());
    }

    private void refuseProtected(Set<String> names) {
        RuleViolation.unless(
                OLE_PROTECTED.stream().noneMatch(names::contains), "evidence.error.file-protected", name.toString());
    }
}
