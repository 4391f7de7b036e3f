package vn.thiduaso.stafflist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.staff.StaffRecord;

/** Writes the workbook that people fill in: drop-downs, date columns, and everybody who works in the unit. */
@Component
class TemplateWriter {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int SPARE_ROWS = 200;
    private static final int HEADER_ROW = 4;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final ListWords words;
    private final Clock clock;

    TemplateWriter(ListWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    byte[] write(String unitName, List<StaffRecord> people) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.Never);
            Styles styles = new Styles(workbook);
            Sheet sheet = workbook.createSheet(words.text("stafflist.template.sheet"));
            heading(sheet, styles, unitName);
            int line = HEADER_ROW;
            for (StaffRecord person : people) {
                write(sheet.createRow(++line), styles, person);
            }
            for (int spare = 0; spare < SPARE_ROWS; spare++) {
                blank(sheet.createRow(++line), styles);
            }
            choices(sheet, line);
            sheet.createFreezePane(2, HEADER_ROW + 1);
            sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, line, 0, ListColumn.values().length - 1));
            print(sheet);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void heading(Sheet sheet, Styles styles, String unitName) {
        put(sheet.createRow(0).createCell(1), words.text("stafflist.template.title", unitName), styles.title);
        put(sheet.createRow(1).createCell(1), words.text("stafflist.template.note.1"), styles.note);
        put(sheet.createRow(2).createCell(1), words.text("stafflist.template.note.2"), styles.note);
        put(sheet.createRow(3).createCell(1), words.text("stafflist.template.note.3"), styles.note);
        Row header = sheet.createRow(HEADER_ROW);
        header.setHeightInPoints(48);
        for (ListColumn column : ListColumn.values()) {
            String star = column.isRequired() ? " *" : "";
            put(header.createCell(column.position()), words.header(column) + star, styles.header);
            sheet.setColumnWidth(column.position(), column.width() * 256);
        }
        sheet.setColumnHidden(ListColumn.KEY.position(), true);
    }

    private void write(Row row, Styles styles, StaffRecord person) {
        for (ListColumn column : ListColumn.values()) {
            Cell cell = row.createCell(column.position());
            Object value = ListCells.value(column, person);
            if (value instanceof LocalDate day) {
                cell.setCellValue(day);
                cell.setCellStyle(styles.date);
            } else if (value instanceof Number number) {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.text);
            } else {
                String text = value == null ? "" : shown(column, value);
                boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
                put(cell, text, column.isDate() ? styles.date : formula ? styles.quoted : styles.text);
            }
        }
    }

    private static void blank(Row row, Styles styles) {
        for (ListColumn column : ListColumn.values()) {
            row.createCell(column.position()).setCellStyle(column.isDate() ? styles.date : styles.text);
        }
    }

    private String shown(ListColumn column, Object value) {
        return switch (column) {
            case GENDER -> words.text("staff.gender." + value);
            case KIND -> words.text("staff.kind." + value);
            case LEADER -> words.text("stafflist.leader." + value);
            default -> value.toString();
        };
    }

    private void choices(Sheet sheet, int lastRow) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String today = "DATE(" + LocalDate.now(clock).getYear() + ",12,31)";
        for (ListColumn column : ListColumn.values()) {
            CellRangeAddressList cells =
                    new CellRangeAddressList(HEADER_ROW + 1, lastRow, column.position(), column.position());
            DataValidation validation = null;
            List<String> written = words.written(column);
            if (!written.isEmpty()) {
                validation = helper.createValidation(
                        helper.createExplicitListConstraint(written.toArray(String[]::new)), cells);
            } else if (column.isDate()) {
                validation = helper.createValidation(
                        helper.createDateConstraint(OperatorType.BETWEEN, "DATE(1950,1,1)", today, "dd/mm/yyyy"),
                        cells);
            }
            if (validation != null) {
                validation.setEmptyCellAllowed(true);
                validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
                validation.createErrorBox(
                        words.header(column),
                        words.text(column.isDate() ? "stafflist.error.day" : "stafflist.template.choose"));
                validation.setShowErrorBox(true);
                sheet.addValidationData(validation);
            }
        }
    }

    private static void print(Sheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, -1, -1));
    }

    private static void put(Cell cell, @Nullable String text, CellStyle style) {
        if (text != null && !text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
    }

    /** The looks of the cells, made once a workbook. */
    private static final class Styles {

        private final CellStyle title;
        private final CellStyle note;
        private final CellStyle header;
        private final CellStyle text;
        private final CellStyle quoted;
        private final CellStyle date;

        private Styles(Workbook workbook) {
            title = style(workbook, 14, true, false);
            note = style(workbook, 11, false, false);
            header = style(workbook, 11, true, true);
            header.setWrapText(true);
            header.setAlignment(HorizontalAlignment.CENTER);
            header.setVerticalAlignment(VerticalAlignment.CENTER);
            header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            text = style(workbook, 11, false, true);
            quoted = style(workbook, 11, false, true);
            quoted.setQuotePrefixed(true);
            date = style(workbook, 11, false, true);
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        }

        private static CellStyle style(Workbook workbook, int size, boolean bold, boolean bordered) {
            Font font = workbook.createFont();
            font.setFontName("Times New Roman");
            font.setFontHeightInPoints((short) size);
            font.setBold(bold);
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            if (bordered) {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            return style;
        }
    }
}
