package vn.thiduaso.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.thiduaso.shared.RuleViolation;

/** Takes the rows out of a sheet's XML as it streams by. */
final class SheetHandler extends DefaultHandler {

    private final List<String> sharedTexts;
    private final int mostRows;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<CellArea> merged = new ArrayList<>();

    private TreeMap<Integer, RawCell> cells = new TreeMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder inline = new StringBuilder();
    private @Nullable StringBuilder target;
    private int row;
    private int column = -1;
    private @Nullable String type;
    private boolean formula;

    SheetHandler(List<String> sharedTexts, int mostRows) {
        this.sharedTexts = sharedTexts;
        this.mostRows = mostRows;
    }

    RawSheet sheet(String name) {
        return new RawSheet(name, rows, merged);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> {
                String number = attributes.getValue("r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
                cells = new TreeMap<>();
            }
            case "c" -> {
                String address = attributes.getValue("r");
                int next = column + 1;
                column = address == null
                        ? next
                        : CellArea.parse(address).map(CellArea::firstColumn).orElse(next);
                type = attributes.getValue("t");
                formula = false;
                text.setLength(0);
                inline.setLength(0);
            }
            case "f" -> formula = true;
            case "v" -> target = text;
            case "t" -> target = inline;
            case "mergeCell" ->
                CellArea.parse(String.valueOf(attributes.getValue("ref"))).ifPresent(merged::add);
            default -> {
                // nothing that a list needs
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        StringBuilder into = target;
        if (into != null) {
            into.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> target = null;
            case "c" -> endCell();
            case "row" -> {
                if (!cells.isEmpty()) {
                    RuleViolation.unless(rows.size() < mostRows, "workbook.error.tooManyRows", mostRows);
                    rows.add(new RawRow(row, cells));
                }
            }
            default -> {
                // nothing that a list needs
            }
        }
    }

    private void endCell() {
        RawCell cell = cell();
        if (cell.kind() == RawCell.Kind.FORMULA || !cell.text().isBlank()) {
            cells.put(column, cell);
        }
    }

    private RawCell cell() {
        String value = text.length() > 0 ? text.toString() : inline.toString();
        if (formula) {
            return new RawCell(value, RawCell.Kind.FORMULA);
        }
        if (type == null || "n".equals(type)) {
            return new RawCell(value, RawCell.Kind.NUMBER);
        }
        return switch (type) {
            case "s" -> new RawCell(shared(value), RawCell.Kind.TEXT);
            case "b" -> new RawCell(value, RawCell.Kind.BOOLEAN);
            case "e" -> new RawCell(value, RawCell.Kind.ERROR);
            case "d" -> new RawCell(value.length() > 10 ? value.substring(0, 10) : value, RawCell.Kind.TEXT);
            default -> new RawCell(value, RawCell.Kind.TEXT);
        };
    }

    private String shared(String index) {
        return index.isBlank() ? "" : sharedTexts.get(Integer.parseInt(index.strip()));
    }
}
