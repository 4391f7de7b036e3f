package vn.thiduaso.stafflist;

import java.util.List;
import java.util.Map;
import vn.thiduaso.document.xlsx.CellArea;

/**
 * An uploaded list as it was read: this is what waits in the staging table.
 *
 * @param columns where in the file each column stands, from 0
 * @param problems cells that could not be understood
 */
public record ListContent(
        String sheet, Map<ListColumn, Integer> columns, List<ListRow> rows, List<CellProblem> problems) {

    /** Address of a cell; of the name's when the file has no such column. */
    String address(ListRow row, ListColumn column) {
        Integer index = columns.containsKey(column) ? columns.get(column) : columns.get(ListColumn.FULL_NAME);
        return CellArea.address(row.number(), index == null ? 0 : index);
    }
}
