package vn.thiduaso.stafflist;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of an uploaded list, understood cell by cell.
 *
 * @param number as the spreadsheet shows it
 * @param key id of the person of the register that the row was downloaded for; null in rows typed by hand
 * @param values what the cells say, in one form: dates as 2025-03-15, constants by their names; an empty text takes a
 *     date away, a column that is not there says nothing
 * @param bad whether a cell could not be understood
 */
public record ListRow(int number, @Nullable Long key, Map<ListColumn, String> values, boolean bad) {

    String name() {
        return values.getOrDefault(ListColumn.FULL_NAME, "");
    }

    /** The year of birth; 0 when the row does not say it. */
    int birthYear() {
        String year = values.getOrDefault(ListColumn.BIRTH_YEAR, "");
        return year.isEmpty() ? 0 : Integer.parseInt(year);
    }
}
