package vn.thiduaso.workbook;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thiduaso.document.xlsx.CellLooks;

/** The looks of the cells: what may be filled is yellow and unlocked, what has nothing to say is grey. */
final class WorkbookStyles {

    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};
    private static final byte[] BLUE = {(byte) 0xDD, (byte) 0xE8, (byte) 0xF5};
    private static final byte[] GREY = {(byte) 0xEE, (byte) 0xEE, (byte) 0xEE};
    private static final int SIZE = 11;

    final XSSFCellStyle title;
    final XSSFCellStyle line;
    final XSSFCellStyle header;
    final XSSFCellStyle group;
    final XSSFCellStyle text;
    final XSSFCellStyle bold;
    final XSSFCellStyle figure;
    final XSSFCellStyle percent;
    final XSSFCellStyle off;
    final XSSFCellStyle typedText;
    final XSSFCellStyle typedChoice;
    private final XSSFCellStyle shownWhole;
    private final XSSFCellStyle shownNumber;
    private final XSSFCellStyle typedWhole;
    private final XSSFCellStyle typedNumber;
    private final XSSFWorkbook workbook;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(14, true);
        title.setWrapText(false);
        line = style(SIZE, false);
        line.setWrapText(false);
        header = bordered(style(SIZE, true), BLUE);
        header.setAlignment(HorizontalAlignment.CENTER);
        group = bordered(style(SIZE, true), GREY);
        group.setWrapText(false);
        text = bordered(style(SIZE, false), null);
        bold = bordered(style(SIZE, true), null);
        figure = bordered(style(SIZE, false), null);
        figure.setAlignment(HorizontalAlignment.RIGHT);
        percent = formatted(bordered(style(SIZE, false), null), "0.0%");
        off = bordered(style(SIZE, false), GREY);
        shownWhole = formatted(bordered(style(SIZE, false), null), "#,##0");
        shownNumber = formatted(bordered(style(SIZE, false), null), "#,##0.00");
        typedWhole = open(formatted(bordered(style(SIZE, false), YELLOW), "#,##0"));
        typedNumber = open(formatted(bordered(style(SIZE, false), YELLOW), "#,##0.00"));
        typedText = open(formatted(bordered(style(SIZE, false), YELLOW), "@"));
        typedText.setAlignment(HorizontalAlignment.LEFT);
        typedChoice = open(bordered(style(SIZE, false), YELLOW));
    }

    /** Whole numbers are written without a decimal comma. */
    XSSFCellStyle number(boolean isOpen, boolean isWhole) {
        if (isOpen) {
            return isWhole ? typedWhole : typedNumber;
        }
        return isWhole ? shownWhole : shownNumber;
    }

    private XSSFCellStyle style(int size, boolean isBold) {
        return (XSSFCellStyle) CellLooks.plain(workbook, size, isBold);
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style, byte @org.jspecify.annotations.Nullable [] fill) {
        CellLooks.bordered(style);
        style.setTopBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setBottomBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setLeftBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        style.setRightBorderColor(IndexedColors.GREY_50_PERCENT.getIndex());
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(fill, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFCellStyle formatted(XSSFCellStyle style, String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        return style;
    }

    private static XSSFCellStyle open(XSSFCellStyle style) {
        style.setLocked(false);
        return style;
    }
}
