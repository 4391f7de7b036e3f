package vn.thiduaso.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.stafflist.ListFile;

class UploadedWorkbookTests {

    private final byte[] good = ListFile.of(List.<Object[]>of(ListFile.person("Lê Thị Hoa", 1985)));

    @Test
    void readsTextNumbersAndDates() {
        RawSheet sheet = UploadedWorkbook.open(good).sheet("Nhân sự", 10);

        RawRow row = sheet.rows().get(1);
        assertThat(row.cell(0)).isEqualTo(new RawCell("Lê Thị Hoa", RawCell.Kind.TEXT));
        assertThat(row.cell(1).wholeNumber()).contains(1985);
        assertThat(row.cell(5).date()).hasToString("Optional[2015-03-01]");
        assertThat(CellArea.address(17, 27)).isEqualTo("AB17");
        assertThat(CellArea.parse("AB17:AC20").orElseThrow().lastColumn()).isEqualTo(28);
    }

    @Test
    void eachKindOfBadFileHasItsSentence() throws Exception {
        refuses(new byte[0], "empty");
        refuses("Họ và tên;Năm sinh".getBytes(StandardCharsets.UTF_8), "notWorkbook");
        refuses(zip("a.txt", "x"), "notWorkbook");
        refuses(Arrays.copyOf(good, good.length / 2), "damaged");
        refuses(old(), "oldFormat");
        refuses(encrypted(), "encrypted");
        refuses(with("xl/vbaProject.bin", new byte[] {1}), "macro");
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() throws Exception {
        refuses(with("xl/bomb.xml", new byte[260 * 1024 * 1024]), "bomb");
    }

    @Test
    void tooManyRowsAreRefused() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 100_001; i++) {
            rows.add(new Object[] {"Lê Thị Hoa", 1985});
        }
        UploadedWorkbook workbook = UploadedWorkbook.open(ListFile.of(rows));
        assertThatThrownBy(() -> workbook.sheet("Nhân sự", 10_000))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("workbook.error.tooManyRows");
    }

    private static void refuses(byte[] file, String reason) {
        assertThatThrownBy(() -> UploadedWorkbook.open(file))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("workbook.error." + reason);
    }

    private static byte[] old() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(good);
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(String name, String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private byte[] with(String name, byte[] content) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipParts in = new ZipParts(good);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (String part : in.names()) {
                out.putNextEntry(new ZipEntry(part));
                in.open(part, Integer.MAX_VALUE).orElseThrow().transferTo(out);
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
