package vn.thiduaso.document.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.thiduaso.shared.RuleViolation;

/** Looks at a file before anything reads it as a workbook, and says in its own sentence what else it is. */
final class XlsxGuard {

    private static final int MOST_ENTRIES = 1_000;
    /** All that is not a sheet is read into the memory: texts, styles, names. */
    private static final long MOST_BESIDE_SHEETS = 24_000_000;
    /** Sheets are read in passing and left at the first row too many. */
    private static final long MOST_IN_SHEETS = 400_000_000;
    /** No honest sheet is packed tighter. */
    private static final long TIGHTEST = 100;

    private static final long HARMLESS = 4_000_000;
    private static final Pattern FROM_1904 = Pattern.compile("date1904=[\"'](1|true)");
    private static final int SAMPLE = 4_000;
    private static final int BUFFER = 64_000;

    private XlsxGuard() {}

    /** Refuses what cannot be an Excel workbook by its first bytes. */
    static void checkKind(byte[] file, int mostBytes) {
        refuseIf(file.length == 0, "empty");
        if (file.length > mostBytes) {
            throw refused("tooLarge", mostBytes / 1_000_000);
        }
        FileMagic magic = FileMagic.valueOf(file);
        if (magic == FileMagic.OLE2) {
            throw refused(isEncrypted(file) ? "password" : "oldFormat");
        }
        if (magic != FileMagic.OOXML) {
            throw refused(isText(file) ? "textFile" : "notAWorkbook");
        }
    }

    /** Refuses packed files that are something else, carry macros or would fill the memory. */
    static void checkContent(ZipFile zip) throws IOException {
        long beside = 0;
        long sheets = 0;
        int entries = 0;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            refuseIf(name.endsWith("vbaproject.bin"), "macro");
            refuseIf(++entries > MOST_ENTRIES, "bomb");
            boolean sheet = name.startsWith("xl/worksheets/");
            long room = sheet ? MOST_IN_SHEETS - sheets : MOST_BESIDE_SHEETS - beside;
            long size = size(zip, entry, room);
            sheets += sheet ? size : 0;
            beside += sheet ? 0 : size;
        }
        refuseIf(text(zip, "mimetype").contains("opendocument"), "openDocument");
        refuseIf(text(zip, "[Content_Types].xml").contains("macroEnabled"), "macro");
        refuseIf(zip.getEntry("xl/workbook.xml") == null, "notAWorkbook");
        refuseIf(FROM_1904.matcher(text(zip, "xl/workbook.xml")).find(), "from1904");
    }

    static RuleViolation refused(String key, Object... arguments) {
        return new RuleViolation("document.xlsx." + key, arguments);
    }

    private static void refuseIf(boolean wrong, String key) {
        if (wrong) {
            throw refused(key);
        }
    }

    /** What the entry really unpacks to, whatever it says of itself. */
    private static long size(ZipFile zip, ZipArchiveEntry entry, long room) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                refuseIf(size > room || (size > HARMLESS && size / packed > TIGHTEST), "bomb");
            }
        }
        return size;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static boolean isEncrypted(byte[] file) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** Such as a table saved as CSV: no characters that no text holds. */
    private static boolean isText(byte[] file) {
        for (int i = 0; i < Math.min(SAMPLE, file.length); i++) {
            int c = file[i] & 0xFF;
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return false;
            }
        }
        return file[0] != '%' && file[0] != '{';
    }
}
