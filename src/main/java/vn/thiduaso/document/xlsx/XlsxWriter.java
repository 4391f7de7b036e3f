package vn.thiduaso.document.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.FixedZip;
import vn.thiduaso.document.PaperText;

/** Writes lists as an Excel workbook (xlsx) that prints on A4 landscape; text never becomes a formula. */
@Component
public class XlsxWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final float ROW_HEIGHT = 18;
    private static final float LINE_HEIGHT = 15;
    /** The tallest row that Excel allows. */
    private static final float MAX_ROW_HEIGHT = 409;

    /** The file's bytes; the same sheets give the same bytes. */
    @SuppressWarnings("JavaUtilDate") // what the library takes
    public byte[] write(List<Sheet> sheets) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setZip64Mode(Zip64Mode.Never);
            XlsxStyles styles = new XlsxStyles(workbook);
            for (Sheet sheet : sheets) {
                draw(workbook.createSheet(unusedName(workbook, sheet.name())), sheet, styles);
            }
            workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return FixedZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(SXSSFSheet drawn, Sheet sheet, XlsxStyles styles) {
        drawn.setDefaultRowHeightInPoints(ROW_HEIGHT);
        int lastColumn = sheet.columns().size() - 1;
        int header = heading(drawn, sheet, styles);
        SXSSFRow names = drawn.createRow(header);
        for (int i = 0; i <= lastColumn; i++) {
            Sheet.Column column = sheet.columns().get(i);
            styles.header(names.createCell(i), column.header());
            drawn.setColumnWidth(i, Math.min(255, column.width()) * 256);
        }
        List<String> headers =
                sheet.columns().stream().map(Sheet.Column::header).toList();
        names.setHeightInPoints(height(sheet.columns(), headers));
        int line = header;
        for (List<?> cells : sheet.rows()) {
            SXSSFRow row = drawn.createRow(++line);
            for (int i = 0; i <= lastColumn; i++) {
                styles.cell(row.createCell(i), sheet.columns().get(i).kind(), cells.get(i));
            }
            row.setHeightInPoints(height(sheet.columns(), cells));
        }
        drawn.createFreezePane(0, header + 1);
        drawn.setAutoFilter(new CellRangeAddress(header, line, 0, lastColumn));
        drawn.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        print(drawn);
    }

    /** Room for the cell with most lines: not every program fits the rows of a file to their text by itself. */
    private static float height(List<Sheet.Column> columns, List<?> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof String text) {
                int perLine = Math.max(1, columns.get(i).width() - 1);
                int needed =
                        text.lines().mapToInt(part -> wrapped(part, perLine)).sum();
                lines = Math.max(lines, needed);
            }
        }
        return Math.min(MAX_ROW_HEIGHT, ROW_HEIGHT + (lines - 1) * LINE_HEIGHT);
    }

    /** Into how many lines a spreadsheet breaks a text: between words, and inside a word that is longer than a line. */
    private static int wrapped(String text, int perLine) {
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int wanted = used == 0 ? word.length() : used + 1 + word.length();
            if (wanted <= perLine) {
                used = wanted;
            } else {
                int more = Math.max(1, (word.length() + perLine - 1) / perLine);
                lines += used == 0 ? more - 1 : more;
                used = word.length() - (more - 1) * perLine;
            }
        }
        return lines;
    }

    /** Title and notes over the whole width; the row after them. */
    private static int heading(SXSSFSheet drawn, Sheet sheet, XlsxStyles styles) {
        int line = 0;
        styles.title(drawn.createRow(line++).createCell(0), sheet.title());
        for (String note : sheet.notes()) {
            styles.note(drawn.createRow(line++).createCell(0), note);
        }
        if (sheet.columns().size() > 1) {
            for (int row = 0; row < line; row++) {
                drawn.addMergedRegion(
                        new CellRangeAddress(row, row, 0, sheet.columns().size() - 1));
            }
        }
        return line + 1;
    }

    private static void print(SXSSFSheet drawn) {
        drawn.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        drawn.getPrintSetup().setLandscape(true);
        drawn.setFitToPage(true);
        drawn.getPrintSetup().setFitWidth((short) 1);
        drawn.getPrintSetup().setFitHeight((short) 0);
        drawn.getFooter().setCenter("&P/&N");
    }

    private static String unusedName(SXSSFWorkbook workbook, String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(PaperText.clean(wanted));
        String name = safe;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = safe.substring(0, Math.min(safe.length(), 27)) + " " + i;
        }
        return name;
    }
}
