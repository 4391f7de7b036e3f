package vn.thiduaso.document.xlsx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row with the cells that hold something, by their column from 0.
 *
 * @param number as the spreadsheet shows it, from 1
 */
public record ReadRow(int number, Map<Integer, ReadCell> cells) {

    /** The cell of the column; null when it is empty. */
    public @Nullable ReadCell cell(int column) {
        return cells.get(column);
    }
}
