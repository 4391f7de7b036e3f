package vn.thiduaso.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.document.PaperText;
import vn.thiduaso.entry.EntryPage;

/** The sheet that says how to fill in, what each indicator counts and what is expected as evidence. */
final class GuideSheet {

    private static final int STEPS = 6;
    private static final List<Integer> WIDTHS = List.of(6, 40, 44, 60, 40);

    private GuideSheet() {}

    static void draw(XSSFSheet sheet, EntryPage page, WorkbookTexts texts, WorkbookStyles styles) {
        int line = 0;
        put(sheet.createRow(line++), 0, texts.text("workbook.guide.title"), styles.title);
        for (int step = 1; step <= STEPS; step++) {
            put(sheet.createRow(line), 0, step + ". " + texts.text("workbook.guide.step" + step), styles.line);
            sheet.addMergedRegion(new CellRangeAddress(line, line, 0, WIDTHS.size() - 1));
            line++;
        }
        XSSFRow header = sheet.createRow(++line);
        put(header, 0, texts.text("workbook.column.code"), styles.header);
        put(header, 1, texts.text("workbook.column.name"), styles.header);
        put(header, 2, texts.text("workbook.column.labels"), styles.header);
        put(header, 3, texts.text("workbook.guide.definition"), styles.header);
        put(header, 4, texts.text("workbook.guide.evidence"), styles.header);
        int headerLine = line;
        for (IndicatorSheet indicator : page.campaign().indicators()) {
            indicator(sheet.createRow(++line), indicator, styles);
        }
        for (int i = 0; i < WIDTHS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * 256);
        }
        sheet.setRepeatingRows(new CellRangeAddress(headerLine, headerLine, -1, -1));
        WorkbookWriter.landscape(sheet);
        WorkbookWriter.protect(sheet);
    }

    private static void indicator(XSSFRow row, IndicatorSheet indicator, WorkbookStyles styles) {
        String counted = indicator.isMilestone() ? WorkbookWriter.levels(indicator) : WorkbookWriter.labels(indicator);
        put(row, 0, indicator.code(), styles.bold);
        put(row, 1, indicator.name(), styles.text);
        put(row, 2, counted, styles.text);
        put(row, 3, indicator.definition(), styles.text);
        put(row, 4, indicator.evidence(), styles.text);
        float height = WorkbookWriter.height(20, WIDTHS.get(1), indicator.name());
        height = WorkbookWriter.height(height, WIDTHS.get(2), counted);
        height = WorkbookWriter.height(height, WIDTHS.get(3), indicator.definition());
        row.setHeightInPoints(WorkbookWriter.height(height, WIDTHS.get(4), indicator.evidence()));
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        row.createCell(column).setCellValue(PaperText.clean(text));
        row.getCell(column).setCellStyle(style);
    }
}
