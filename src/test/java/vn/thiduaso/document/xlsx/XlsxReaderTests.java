package vn.thiduaso.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thiduaso.shared.RuleViolation;

class XlsxReaderTests {

    private static final XlsxLimits LIMITS = new XlsxLimits(5_000_000, 2_000, 60);

    @Test
    void cellsAreReadByTheirKind() throws IOException {
        ReadSheet sheet = read(workbook(this::fill)).sheets().get(0);

        ReadRow row = sheet.rows().get(0);
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.cell(0)).isEqualTo(new ReadCell(ReadCell.Kind.TEXT, "=1+1"));
        assertThat(row.cell(1)).isEqualTo(new ReadCell(ReadCell.Kind.NUMBER, "1234.5"));
        assertThat(row.cell(2)).isEqualTo(new ReadCell(ReadCell.Kind.NUMBER, "0.3"));
        assertThat(row.cell(3)).isEqualTo(new ReadCell(ReadCell.Kind.PERCENT, "0.5"));
        assertThat(row.cell(4)).isEqualTo(new ReadCell(ReadCell.Kind.DATE, "2026-06-24"));
        assertThat(row.cell(5).kind()).isEqualTo(ReadCell.Kind.FORMULA);
        assertThat(row.cell(6)).isEqualTo(new ReadCell(ReadCell.Kind.BOOLEAN, "1"));
        assertThat(row.cell(7)).isNull();
        assertThat(row.cell(4).date()).contains(java.time.LocalDate.of(2026, 6, 24));
        assertThat(sheet.mergedFrom(2).orElseThrow().text()).isEqualTo("A2:B3");
        assertThat(sheet.mergedFrom(4)).isEmpty();
    }

    @Test
    void whatIsNoWorkbookIsRefusedInItsOwnWords() throws Exception {
        byte[] good = workbook(this::fill);
        refused(new byte[0], "empty");
        refused(new byte[5_000_001], "tooLarge");
        refused("Mã,Số\n1,2\n".getBytes(StandardCharsets.UTF_8), "textFile");
        refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8), "notAWorkbook");
        refused(encrypted(good), "password");
        refused(oldFormat(), "oldFormat");
        refused(
                zip(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII))),
                "openDocument");
        refused(zip(Map.of("word/document.xml", new byte[10])), "notAWorkbook");
        refused(with(good, "xl/vbaProject.bin", new byte[10]), "macro");
        refused(Arrays.copyOf(good, good.length / 2), "damaged");
        refused(
                with(
                        good,
                        "xl/workbook.xml",
                        "<workbook><workbookPr date1904=\"1\"/></workbook>".getBytes(StandardCharsets.UTF_8)),
                "from1904");
        refused(
                with(good, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8)),
                "damaged");
    }

    @Test
    void bombsAndEndlessSheetsAreLeftInTime() throws Exception {
        refused(with(workbook(this::fill), "xl/media/a.bin", new byte[60_000_000]), "bomb");
        refused(with(workbook(this::fill), "xl/worksheets/sheet1.xml", new byte[60_000_000]), "bomb");
        refused(rows(100_000), "tooManyRows");
        String entities =
                "<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet>&c;</worksheet>";
        refused(
                with(workbook(this::fill), "xl/worksheets/sheet1.xml", entities.getBytes(StandardCharsets.UTF_8)),
                "damaged");
    }

    @Test
    void noDamageLeadsToAnythingButASentence() throws IOException {
        byte[] good = workbook(this::fill);
        Random random = new Random(20261123);
        for (int round = 0; round < 300; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                read(bad);
            } catch (RuleViolation refused) {
                assertThat(refused.messageKey()).startsWith("document.xlsx.");
            }
        }
    }

    private void fill(XSSFSheet sheet) {
        var row = sheet.createRow(0);
        row.createCell(0).setCellValue("=1+1");
        row.createCell(1).setCellValue(1234.5);
        row.createCell(2).setCellValue(0.1 + 0.2);
        styled(row.createCell(3), "0.0%").setCellValue(0.5);
        styled(row.createCell(4), "dd/mm/yyyy").setCellValue(java.time.LocalDate.of(2026, 6, 24));
        row.createCell(5).setCellFormula("1+1");
        row.createCell(6).setCellValue(true);
        row.createCell(7);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B3"));
    }

    private static Cell styled(Cell cell, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(RuleViolation.class)
                .extracting(thrown -> ((RuleViolation) thrown).messageKey())
                .isEqualTo("document.xlsx." + key);
    }

    private static ReadWorkbook read(byte[] file) {
        return XlsxReader.read(file, LIMITS);
    }

    private static byte[] workbook(Consumer<XSSFSheet> fill) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill.accept(workbook.createSheet("A"));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] rows(int count) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < count; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] oldFormat() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] encrypted(byte[] file) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage content = OPCPackage.open(new ByteArrayInputStream(file))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream out = encryptor.getDataStream(files)) {
                content.save(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] with(byte[] file, String name, byte[] content) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        entries.put(name, content);
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
