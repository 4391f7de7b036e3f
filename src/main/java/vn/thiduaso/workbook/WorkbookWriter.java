package vn.thiduaso.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.entry.EntryGroup;
import vn.thiduaso.entry.EntryPage;
import vn.thiduaso.entry.EntryRow;
import vn.thiduaso.shared.VietnameseNumbers;

/** Writes the workbook of a report: a sheet for entry, one with the definitions, one that nobody sees. */
@Component
class WorkbookWriter {

    private static final float LINE_HEIGHT = 15;
    private static final float MAX_ROW_HEIGHT = 409;

    private final WorkbookTexts texts;
    private final HiddenSheet hidden;

    WorkbookWriter(WorkbookTexts texts, HiddenSheet hidden) {
        this.texts = texts;
        this.hidden = hidden;
    }

    /** The file's bytes; one that cannot come back has nothing to fill in and no hidden sheet. */
    byte[] write(EntryPage page, boolean canComeBack, String downloadedBy) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            WorkbookStyles styles = new WorkbookStyles(workbook);
            XSSFSheet sheet = workbook.createSheet(texts.text("workbook.sheet.entry"));
            GuideSheet.draw(workbook.createSheet(texts.text("workbook.sheet.guide")), page, texts, styles);
            if (canComeBack) {
                hidden.draw(workbook, page, downloadedBy);
            }
            EntryRows rows = new EntryRows(sheet, WorkbookLayout.of(page.campaign()), texts, styles, canComeBack);
            heading(sheet, page, styles, canComeBack);
            header(sheet, page, styles);
            int line = WorkbookLayout.HEADER + 1;
            for (EntryGroup group : page.groups()) {
                rows.group(line++, group);
                for (EntryRow row : group.rows()) {
                    rows.row(line++, row, earlier(page));
                }
            }
            finish(sheet, page);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.lockStructure();
            workbook.setActiveSheet(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The periods before, the one further back first. */
    static List<PeriodSheet> earlier(EntryPage page) {
        List<PeriodSheet> earlier = new ArrayList<>(
                page.earlier().stream().limit(WorkbookLayout.EARLIER_PERIODS).toList());
        java.util.Collections.reverse(earlier);
        return earlier;
    }

    private void heading(XSSFSheet sheet, EntryPage page, WorkbookStyles styles, boolean canComeBack) {
        String[] lines = {
            texts.text("workbook.title", texts.period(page.period())),
            page.unit().name() + " – " + page.campaign().name(),
            texts.text(canComeBack ? "workbook.how" : "workbook.readOnly")
        };
        for (int i = 0; i < lines.length; i++) {
            XSSFRow row = sheet.createRow(i);
            row.createCell(WorkbookLayout.CODE).setCellValue(lines[i]);
            row.getCell(WorkbookLayout.CODE).setCellStyle(i == 0 ? styles.title : styles.line);
            row.setHeightInPoints(i == 0 ? 24 : 18);
            sheet.addMergedRegion(new CellRangeAddress(
                    i,
                    i,
                    WorkbookLayout.CODE,
                    WorkbookLayout.of(page.campaign()).note()));
        }
    }

    private void header(XSSFSheet sheet, EntryPage page, WorkbookStyles styles) {
        WorkbookLayout layout = WorkbookLayout.of(page.campaign());
        List<String> names = new ArrayList<>(List.of(
                "",
                texts.text("workbook.column.code"),
                texts.text("workbook.column.name"),
                texts.text("workbook.column.target")));
        List<PeriodSheet> earlier = earlier(page);
        for (int i = 0; i < WorkbookLayout.EARLIER_PERIODS; i++) {
            int missing = WorkbookLayout.EARLIER_PERIODS - earlier.size();
            names.add(i < missing ? "–" : texts.period(earlier.get(i - missing)));
        }
        names.add(texts.text("workbook.column.labels"));
        names.add(texts.text("workbook.column.state"));
        for (int i = 0; i < layout.numerators(); i++) {
            names.add(texts.text("workbook.column.numerator", i + 1));
        }
        names.add(texts.text("workbook.column.denominator"));
        names.add(texts.text("workbook.column.percent"));
        names.add(texts.text("workbook.column.level"));
        names.add(texts.text("workbook.column.reason"));
        names.add(texts.text("workbook.column.note"));
        XSSFRow row = sheet.createRow(WorkbookLayout.HEADER);
        for (int i = 0; i < names.size(); i++) {
            row.createCell(i).setCellValue(names.get(i));
            row.getCell(i).setCellStyle(styles.header);
        }
        row.setHeightInPoints(LINE_HEIGHT * 3);
    }

    private static void finish(XSSFSheet sheet, EntryPage page) {
        List<Integer> widths = WorkbookLayout.of(page.campaign()).widths();
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        sheet.setColumnHidden(WorkbookLayout.KEY, true);
        for (int i = 0; i < WorkbookLayout.EARLIER_PERIODS - earlier(page).size(); i++) {
            sheet.setColumnHidden(WorkbookLayout.EARLIER + i, true);
        }
        sheet.createFreezePane(WorkbookLayout.TARGET, WorkbookLayout.HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(WorkbookLayout.HEADER, WorkbookLayout.HEADER, -1, -1));
        landscape(sheet);
        protect(sheet);
    }

    static void landscape(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
        sheet.getFooter().setCenter("&P/&N");
    }

    /** Without a password: it keeps people from slipping, not from working. */
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /** Room for a text in a column: not every program fits rows to their text by itself. */
    static float height(float least, int width, String text) {
        int perLine = Math.max(1, width - 2);
        int lines = text.lines()
                .mapToInt(part -> Math.max(1, (part.length() + perLine - 1) / perLine))
                .sum();
        return Math.min(MAX_ROW_HEIGHT, Math.max(least, 6 + lines * LINE_HEIGHT));
    }

    /** Which number is which: (1) … + (2) … ÷ …. */
    static String labels(IndicatorSheet indicator) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < indicator.numerators().size(); i++) {
            labels.add("(" + (i + 1) + ") " + indicator.numerators().get(i));
        }
        return String.join("\n", labels) + (indicator.denominator() == null ? "" : "\n÷ " + indicator.denominator());
    }

    static String levels(IndicatorSheet indicator) {
        return indicator.levels().stream().map(level -> level.name()).collect(Collectors.joining("; "));
    }

    static String number(java.math.BigDecimal number) {
        return VietnameseNumbers.format(number, 2);
    }
}
