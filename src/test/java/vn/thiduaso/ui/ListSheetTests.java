package vn.thiduaso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class ListSheetTests {

    private static final ListState ALL = new ListState("/x", Map.of("sort", "a", "page", "2"));

    @Autowired
    private ListSheets sheets;

    @BeforeEach
    void speakVietnamese() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private record Line(String name, int count, Instant at) {}

    @Test
    void numbersTheRowsAndKeepsWhatEachColumnHolds() throws IOException {
        Instant at = Instant.parse("2026-12-20T17:30:59Z");
        ResponseEntity<byte[]> file = sheet(ALL).download(List.of(new Line("=1+1", 1234, at), new Line("Lê", 0, at)));

        XSSFSheet sheet = read(file);
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Danh sách thử");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Khối thử");
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
                .startsWith("Có 2 dòng, lập lúc ")
                .doesNotContain("lọc");
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("STT");
        assertThat(sheet.getRow(5).getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(sheet.getRow(5).getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("=1+1");
        assertThat(sheet.getRow(5).getCell(1).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(1234);
        assertThat(sheet.getRow(5).getCell(3).getLocalDateTimeCellValue())
                .as("in Vietnam, to the minute")
                .isEqualTo("2026-12-21T00:30:00");
        assertThat(sheet.getRow(5).getCell(4).getLocalDateTimeCellValue()).isEqualTo("2026-01-31T00:00:00");
        assertThat(file.getHeaders().getContentDisposition().getFilename()).isEqualTo("danh-sach-thu.xlsx");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    }

    @Test
    void saysThatTheListIsFilteredOrCut() throws IOException {
        Line line = new Line("Lê", 1, Instant.EPOCH);
        ListState narrowed = new ListState("/x", Map.of("q", "le"));

        assertThat(read(sheet(narrowed).download(List.of(line)))
                        .getRow(2)
                        .getCell(0)
                        .getStringCellValue())
                .endsWith("Danh sách đã lọc.");
        XSSFSheet cut = read(sheet(ALL).download(Collections.nCopies(ListSheets.MOST_ROWS + 1, line)));
        assertThat(cut.getRow(2).getCell(0).getStringCellValue()).startsWith("Chỉ có 20.000 dòng đầu");
        assertThat(cut.getLastRowNum()).isEqualTo(4 + ListSheets.MOST_ROWS);
    }

    private ListSheet<Line> sheet(ListState list) {
        return sheets.<Line>of("Danh sách thử", List.of("Khối thử"), list)
                .text("ui.search", 20, Line::name)
                .number("ui.filter", 10, Line::count)
                .moment("ui.filter", Line::at)
                .day("ui.filter", 12, line -> LocalDate.of(2026, 1, 31));
    }

    private static XSSFSheet read(ResponseEntity<byte[]> file) throws IOException {
        byte[] body = file.getBody();
        assertThat(body).isNotNull();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(body))) {
            return workbook.getSheetAt(0);
        }
    }
}
