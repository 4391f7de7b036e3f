package vn.thiduaso.award.list;

import java.util.Map;

/**
 * A row of an uploaded list, understood cell by cell.
 *
 * @param number as the spreadsheet shows it
 * @param values what the cells say, dates as 2025-03-15
 * @param bad whether a cell could not be understood
 */
public record AwardRow(int number, Map<AwardColumn, String> values, boolean bad) {

    /** What the cell says, empty when it says nothing. */
    public String value(AwardColumn column) {
        return values.getOrDefault(column, "");
    }
}
