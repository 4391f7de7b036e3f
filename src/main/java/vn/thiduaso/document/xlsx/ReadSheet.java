package vn.thiduaso.document.xlsx;

import java.util.List;
import java.util.Optional;

/**
 * A sheet that was read.
 *
 * @param rows the rows that hold something, in their order
 * @param merged merged areas, such as A1:C1
 */
public record ReadSheet(String name, List<ReadRow> rows, List<CellArea> merged) {

    public ReadSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** The text of the cell in the row, counted from 1, and the column, counted from 0; empty when there is none. */
    public String text(int row, int column) {
        return rows.stream()
                .filter(found -> found.number() == row)
                .flatMap(found -> Optional.ofNullable(found.cell(column)).stream())
                .map(ReadCell::text)
                .findFirst()
                .orElse("");
    }

    /** The first merged area that reaches into the row, counted from 1, or one below it. */
    public Optional<CellArea> mergedFrom(int row) {
        return merged.stream().filter(area -> area.lastRow() >= row).findFirst();
    }
}
