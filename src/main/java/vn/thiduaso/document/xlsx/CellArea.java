package vn.thiduaso.document.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of cells; rows from 1, columns from 0.
 *
 * @param text as a spreadsheet writes it, such as B5:C7
 */
public record CellArea(String text, int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern AREA = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?");
    private static final int LETTERS = 26;

    /** Reads B5 or B5:C7. */
    public static Optional<CellArea> parse(String text) {
        Matcher parts = AREA.matcher(text.replace("$", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean one = parts.group(3) == null;
        return Optional.of(new CellArea(
                text,
                Integer.parseInt(parts.group(2)),
                column(parts.group(1)),
                Integer.parseInt(parts.group(one ? 2 : 4)),
                column(parts.group(one ? 1 : 3))));
    }

    /** The address of a cell, such as B5. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }

    public boolean coversRow(int row) {
        return firstRow <= row && row <= lastRow;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * LETTERS + (letters.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }
}
