package vn.thiduaso.document.xlsx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list for a workbook.
 *
 * @param name on the sheet's tab
 * @param title in bold above the list
 * @param notes lines under the title: period, unit, when it was made
 * @param rows cells in the order of the columns: text, numbers, {@link java.time.LocalDate},
 *     {@link java.time.LocalDateTime} or null
 */
public record Sheet(
        String name, String title, List<String> notes, List<Column> columns, List<List<@Nullable Object>> rows) {

    public Sheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** What a column holds; a PERCENT of 97.5 is shown as 97,5 %. */
    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        PERCENT,
        DATE,
        /** A {@link java.time.LocalDateTime}, to the minute. */
        DATE_TIME
    }

    /**
     * A column of a list.
     *
     * @param width in characters
     */
    public record Column(String header, Kind kind, int width) {}
}
