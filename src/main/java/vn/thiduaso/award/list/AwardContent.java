package vn.thiduaso.award.list;

import java.util.List;
import java.util.Map;
import vn.thiduaso.document.xlsx.CellArea;

/**
 * An uploaded list as it was read: this is what waits in the staging table.
 *
 * @param columns where in the file each column stands, from 0
 */
public record AwardContent(
        String sheet, Map<AwardColumn, Integer> columns, List<AwardRow> rows, List<WrongCell> problems) {

    /** Address of a cell; of the first column when the file has no such column. */
    String address(AwardRow row, AwardColumn column) {
        Integer index = columns.get(column);
        return CellArea.address(row.number(), index == null ? 0 : index);
    }
}
