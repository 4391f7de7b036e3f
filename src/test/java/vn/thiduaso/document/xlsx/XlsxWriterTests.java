package vn.thiduaso.document.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thiduaso.document.xlsx.Sheet.Column;
import vn.thiduaso.document.xlsx.Sheet.Kind;

class XlsxWriterTests {

    private static final Sheet RESULTS = new Sheet(
            "Kết quả: 2025/1",
            "Kết quả phong trào thi đua",
            List.of("Kỳ báo cáo: 6 tháng đầu năm 2025"),
            List.of(
                    new Column("Đơn vị", Kind.TEXT, 40),
                    new Column("Số hồ sơ", Kind.INTEGER, 12),
                    new Column("Điểm", Kind.DECIMAL, 12),
                    new Column("Tỷ lệ", Kind.PERCENT, 12),
                    new Column("Ngày nộp", Kind.DATE, 14)),
            List.of(
                    Arrays.asList("Chi cục Kiểm lâm", 1234, new BigDecimal("97.25"), new BigDecimal("97.5"), null),
                    Arrays.asList("=HYPERLINK(\"x\")", 0L, "@SUM(A1)", "-1", LocalDate.of(2025, 6, 14))));

    @Test
    void titleAndNotesStandAboveAFrozenBoldHeader() throws IOException {
        XSSFSheet sheet = read();

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Kết quả phong trào thi đua");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("Kỳ báo cáo");
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:E6");
    }

    @Test
    void rowsHaveRoomForLinesThatBreakBetweenWords() throws IOException {
        String checksum = "0123456789abcdef".repeat(4);
        Sheet sheet = new Sheet(
                "Nhật ký",
                "Nhật ký",
                List.of(),
                List.of(new Column("Thay đổi", Kind.TEXT, 51)),
                List.of(List.of("Mã kiểm tra: " + checksum), List.of("Mã kiểm tra"), List.of(checksum)));
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(new XlsxWriter().write(List.of(sheet))))) {
            assertThat(List.of(3, 4, 5))
                    .extracting(row -> workbook.getSheetAt(0).getRow(row).getHeightInPoints())
                    .as("three lines, one, two")
                    .containsExactly(48f, 18f, 33f);
        }
    }

    @Test
    void valuesKeepTheirKind() throws IOException {
        XSSFSheet sheet = read();

        assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(1234);
        assertThat(sheet.getRow(4).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.00");
        assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(0.975);
        assertThat(sheet.getRow(4).getCell(3).getCellStyle().getDataFormatString())
                .isEqualTo("0.0%");
        assertThat(sheet.getRow(4).getCell(4).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(sheet.getRow(5).getCell(4).getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo("2025-06-14");
    }

    @Test
    void textIsNeverAFormula() throws IOException {
        for (int column : new int[] {0, 2, 3}) {
            Cell cell = read().getRow(5).getCell(column);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
        assertThat(read().getRow(4).getCell(0).getCellStyle().getQuotePrefixed())
                .isFalse();
    }

    @Test
    void sheetsPrintOnA4LandscapeWithTheirHeaderOnEveryPage() throws IOException {
        XSSFSheet sheet = read();

        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
    }

    @Test
    void sheetNamesAreMadeValidAndDifferent() throws IOException {
        byte[] bytes = new XlsxWriter().write(List.of(RESULTS, RESULTS));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Kết quả  2025 1");
            assertThat(workbook.getSheetName(1)).isEqualTo("Kết quả  2025 1 2");
        }
    }

    @Test
    void theListDecidesEveryByte() {
        XlsxWriter writer = new XlsxWriter();

        assertThat(writer.write(List.of(RESULTS))).isEqualTo(writer.write(List.of(RESULTS)));
    }

    private static XSSFSheet read() throws IOException {
        byte[] bytes = new XlsxWriter().write(List.of(RESULTS));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }
}
