package vn.thiduaso.document.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the cells of one sheet as they pass by. */
final class SheetHandler extends DefaultHandler {

    /** More than Excel allows in a cell. */
    private static final int LONGEST_TEXT = 40_000;

    private static final int MOST_MERGED = 10_000;
    /** What spreadsheets compute with: what lies behind the fifteenth digit is an artefact. */
    private static final MathContext DIGITS = new MathContext(15);

    private final ReadOnlySharedStringsTable texts;
    private final StylesTable styles;
    private final XlsxLimits limits;
    private final SortedMap<Integer, SortedMap<Integer, ReadCell>> rows = new TreeMap<>();
    private final List<CellArea> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int cells;
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean formula;
    private boolean inValue;

    SheetHandler(ReadOnlySharedStringsTable texts, StylesTable styles, XlsxLimits limits) {
        this.texts = texts;
        this.styles = styles;
        this.limits = limits;
    }

    ReadSheet sheet(String name) {
        List<ReadRow> read = new ArrayList<>();
        rows.forEach((number, found) -> read.add(new ReadRow(number + 1, found)));
        return new ReadSheet(name, read, merged);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        switch (local) {
            case "row" -> {
                row = attributes.getValue("r") == null ? row + 1 : Integer.parseInt(attributes.getValue("r")) - 1;
                column = -1;
            }
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {
                // looks, sizes, rules
            }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue) {
            value.append(text, start, length);
            if (value.length() > LONGEST_TEXT) {
                throw XlsxGuard.refused("bomb");
            }
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (local.equals("v") || local.equals("t")) {
            inValue = false;
        } else if (local.equals("c")) {
            endCell();
        }
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        if (address == null) {
            column++;
        } else {
            CellAddress place = new CellAddress(address);
            row = place.getRow();
            column = place.getColumn();
        }
        type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = false;
        value.setLength(0);
    }

    private void endCell() {
        String raw = value.toString();
        boolean empty = !formula && raw.isBlank();
        if (empty || column >= limits.columns()) {
            return;
        }
        if (row >= limits.rows()) {
            throw XlsxGuard.refused("tooManyRows", limits.rows());
        }
        if (++cells > limits.cells()) {
            throw XlsxGuard.refused("bomb");
        }
        ReadCell cell = cell(raw);
        if (formula || !cell.text().isBlank()) {
            rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, cell);
        }
    }

    private ReadCell cell(String raw) {
        String text = type.equals("s")
                ? texts.getItemAt(Integer.parseInt(raw.strip())).getString()
                : raw;
        if (formula) {
            return cell(ReadCell.Kind.FORMULA, text);
        }
        return switch (type) {
            case "s", "inlineStr", "str" -> cell(ReadCell.Kind.TEXT, text);
            case "b" -> cell(ReadCell.Kind.BOOLEAN, text);
            case "e" -> cell(ReadCell.Kind.ERROR, text);
            case "d" -> cell(ReadCell.Kind.DATE, text.length() > 10 ? text.substring(0, 10) : text);
            default -> number(text.strip());
        };
    }

    private ReadCell number(String raw) {
        BigDecimal number = new BigDecimal(raw).round(DIGITS).stripTrailingZeros();
        XSSFCellStyle look = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        String format = look == null ? null : look.getDataFormatString();
        if (isDate(look, format) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return cell(
                    ReadCell.Kind.DATE,
                    DateUtil.getLocalDateTime(number.doubleValue())
                            .toLocalDate()
                            .toString());
        }
        boolean percent = format != null && format.indexOf('%') >= 0;
        return cell(percent ? ReadCell.Kind.PERCENT : ReadCell.Kind.NUMBER, plain(number));
    }

    private static boolean isDate(@Nullable XSSFCellStyle look, @Nullable String format) {
        return look != null && format != null && DateUtil.isADateFormat(look.getDataFormat(), format);
    }

    /** Written out, unless that would be a line of noughts. */
    private static String plain(BigDecimal number) {
        return (long) number.precision() - number.scale() > 50 || number.scale() > 50
                ? number.toString()
                : number.toPlainString();
    }

    private static ReadCell cell(ReadCell.Kind kind, String text) {
        return new ReadCell(kind, text);
    }

    private void merge(@Nullable String range) {
        if (range != null && merged.size() < MOST_MERGED) {
            CellArea.parse(range).ifPresent(merged::add);
        }
    }
}
