package vn.thiduaso.document.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.document.PaperText;

/** The looks of a workbook's cells, made once per workbook, and how values are put into them. */
final class XlsxStyles {

    /** Spreadsheets read text that begins with one of these as a formula when it is pasted or saved as CSV. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final int LONGEST_TEXT = 32_767;

    private final Workbook workbook;
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;
    private final CellStyle quoted;
    private final Map<Sheet.Kind, CellStyle> kinds = new EnumMap<>(Sheet.Kind.class);

    XlsxStyles(Workbook workbook) {
        this.workbook = workbook;
        title = CellLooks.plain(workbook, 14, true);
        title.setAlignment(HorizontalAlignment.CENTER);
        note = CellLooks.plain(workbook, 12, false);
        note.setAlignment(HorizontalAlignment.CENTER);
        header = CellLooks.bordered(CellLooks.plain(workbook, 12, true));
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (Sheet.Kind kind : Sheet.Kind.values()) {
            kinds.put(kind, of(kind));
        }
        quoted = of(Sheet.Kind.TEXT);
        quoted.setQuotePrefixed(true);
    }

    void title(Cell cell, String text) {
        put(cell, text, title);
    }

    void note(Cell cell, String text) {
        put(cell, text, note);
    }

    void header(Cell cell, String text) {
        put(cell, text, header);
    }

    /** Puts a value into a cell of the kind; text stays text in whatever column it stands. */
    void cell(Cell cell, Sheet.Kind kind, @Nullable Object value) {
        cell.setCellStyle(kinds.get(kind));
        if (value == null) {
            return;
        }
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof LocalDateTime moment) {
            cell.setCellValue(moment.truncatedTo(ChronoUnit.MINUTES));
        } else if (value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            cell.setCellValue((kind == Sheet.Kind.PERCENT ? exact.movePointLeft(2) : exact).doubleValue());
        } else {
            String text = value.toString();
            boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
            put(cell, text, formula ? quoted : kinds.get(Sheet.Kind.TEXT));
        }
    }

    private static void put(Cell cell, String text, @Nullable CellStyle style) {
        String clean = PaperText.clean(text);
        cell.setCellValue(clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean);
        cell.setCellStyle(style);
    }

    private CellStyle of(Sheet.Kind kind) {
        CellStyle style = CellLooks.bordered(CellLooks.plain(workbook, 12, false));
        String format = switch (kind) {
            case TEXT -> "General";
            case INTEGER -> "#,##0";
            case DECIMAL -> "#,##0.00";
            case PERCENT -> "0.0%";
            case DATE -> "dd/mm/yyyy";
            case DATE_TIME -> "dd/mm/yyyy hh:mm";
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        // LibreOffice prints wrapped numbers with and without their indent, as it happens
        style.setWrapText(kind == Sheet.Kind.TEXT);
        style.setAlignment(
                switch (kind) {
                    case TEXT -> HorizontalAlignment.LEFT;
                    case DATE, DATE_TIME -> HorizontalAlignment.CENTER;
                    default -> HorizontalAlignment.RIGHT;
                });
        if (kind != Sheet.Kind.DATE && kind != Sheet.Kind.DATE_TIME) {
            style.setIndention((short) 1);
        }
        return style;
    }
}
