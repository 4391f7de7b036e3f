package vn.thiduaso.workbook;

import java.util.List;

/**
 * The rows of a sheet that hold something.
 *
 * @param merged merged areas, such as A1:C1
 */
public record RawSheet(String name, List<RawRow> rows, List<CellArea> merged) {}
