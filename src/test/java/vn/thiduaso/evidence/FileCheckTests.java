package vn.thiduaso.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thiduaso.shared.RuleViolation;

class FileCheckTests {

    private static final byte[] HTML =
            "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>".getBytes(StandardCharsets.UTF_8);

    @Test
    void takesEachTypeUnderItsOwnExtension() {
        assertThat(type("a.pdf", SampleFiles.pdf("a"))).isEqualTo(FileType.PDF);
        assertThat(type("a.docx", SampleFiles.docx())).isEqualTo(FileType.DOCX);
        assertThat(type("a.XLSX", SampleFiles.xlsx())).isEqualTo(FileType.XLSX);
        assertThat(type("a.pptx", SampleFiles.pptx())).isEqualTo(FileType.PPTX);
        assertThat(type("a.doc", SampleFiles.ole("WordDocument", "1Table"))).isEqualTo(FileType.DOC);
        assertThat(type("a.xls", SampleFiles.xls())).isEqualTo(FileType.XLS);
        assertThat(type("a.ppt", SampleFiles.ole("PowerPoint Document", "Current User")))
                .isEqualTo(FileType.PPT);
        assertThat(type("a.odt", SampleFiles.openDocument("application/vnd.oasis.opendocument.text")))
                .isEqualTo(FileType.ODT);
        assertThat(type("a.ods", SampleFiles.openDocument("application/vnd.oasis.opendocument.spreadsheet")))
                .isEqualTo(FileType.ODS);
    }

    @Test
    void takesImages() {
        assertThat(type("a.png", SampleFiles.image("png"))).isEqualTo(FileType.PNG);
        assertThat(type("a.jpg", SampleFiles.image("jpg"))).isEqualTo(FileType.JPEG);
        assertThat(type("a.jpeg", SampleFiles.image("jpg"))).isEqualTo(FileType.JPEG);
        assertThat(type("a.webp", latin("RIFF\u0024\0\0\0WEBPVP8 \u0018\0\0\0")))
                .isEqualTo(FileType.WEBP);
        assertThat(type("a.heic", latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")))
                .isEqualTo(FileType.HEIC);
    }

    @Test
    void refusesContentThatIsNotWhatTheNameSays() {
        refused("evidence.error.file-type-differs", "a.pdf", HTML);
        refused("evidence.error.file-type-differs", "a.docx", HTML);
        refused("evidence.error.file-type-differs", "a.doc", HTML);
        refused("evidence.error.file-type-differs", "a.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes());
        refused("evidence.error.file-type-differs", "a.docx", executable());
        refused("evidence.error.file-type-differs", "a.doc", executable());
        refused("evidence.error.file-type-differs", "a.docx", SampleFiles.xlsx());
        refused("evidence.error.file-type-differs", "a.xlsx", SampleFiles.docx());
        refused("evidence.error.file-type-differs", "a.xls", SampleFiles.ole("WordDocument"));
        refused("evidence.error.file-type-differs", "a.xls", SampleFiles.xlsx());
        refused("evidence.error.file-type-differs", "a.xlsx", SampleFiles.xls());
        refused("evidence.error.file-type-differs", "a.jpg", SampleFiles.image("png"));
        refused("evidence.error.file-type-differs", "a.odt", SampleFiles.docx());
        refused("evidence.error.file-type-differs", "a.docx", SampleFiles.zip(Map.of("word/document.xml", "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.zip", "a.js", "a", "a.pdf.scr", "a.docx-or-something"})
    void refusesOtherExtensions(String name) {
        refused("evidence.error.file-type-not-taken", name, SampleFiles.pdf("a"));
    }

    @Test
    void refusesMacros() {
        refused("evidence.error.file-macros", "a.docm", SampleFiles.docx());
        refused("evidence.error.file-macros", "a.docx", SampleFiles.docxWith("word/vbaProject.bin", "-", "-"));
        refused("evidence.error.file-macros", "a.docx", SampleFiles.docxWith("word/VBAproject.BIN", "-", "-"));
        refused(
                "evidence.error.file-macros",
                "a.docx",
                SampleFiles.docxWith(
                        "x",
                        "vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "vnd.ms-word.document.macroEnabled"));
        refused("evidence.error.file-macros", "a.doc", SampleFiles.ole("WordDocument", "_VBA_PROJECT"));
        refused(
                "evidence.error.file-macros",
                "a.odt",
                SampleFiles.openDocument("application/vnd.oasis.opendocument.text", "Basic/script-lc.xml"));
        assertThat(type("a.docx", SampleFiles.docxWith("word/styles.xml", "-", "-")))
                .as("the same file without the macro")
                .isEqualTo(FileType.DOCX);
    }

    @Test
    void refusesFilesWithPassword() {
        byte[] locked = SampleFiles.ole("EncryptedPackage", "EncryptionInfo");
        refused("evidence.error.file-protected", "a.docx", locked);
        refused("evidence.error.file-protected", "a.doc", locked);
    }

    @Test
    void refusesEmptyFiles() {
        refused("evidence.error.file-empty", "a.pdf", new byte[0]);
    }

    @Test
    void unpacksOnlyALittleOfAZipBomb() {
        refused("evidence.error.file-type-differs", "a.docx", SampleFiles.bomb(200));
        refused("evidence.error.file-unpacks-large", "a.docx", SampleFiles.bomb(1025));
    }

    @Test
    void refusesDamagedFilesWhereverTheyAreCut() {
        byte[] docx = SampleFiles.docx();
        for (int length = 1; length < docx.length; length += 7) {
            refused("evidence.error.file-type-differs", "a.docx", Arrays.copyOf(docx, length));
        }
    }

    private static FileType type(String name, byte[] content) {
        return FileCheck.typeOf(FileName.clean(name), content);
    }

    private static void refused(String key, String name, byte[] content) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> type(name, content))
                .extracting(RuleViolation::messageKey)
                .isEqualTo(key);
    }

    private static byte[] executable() {
        byte[] bytes = new byte[512];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[60] = (byte) 0x80;
        bytes[128] = 'P';
        bytes[129] = 'E';
        return bytes;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
