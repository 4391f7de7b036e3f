package vn.thiduaso.scheme.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.document.xlsx.ReadCell;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.document.xlsx.ReadSheet;
import vn.thiduaso.document.xlsx.ReadWorkbook;
import vn.thiduaso.scheme.ReadScheme.WrongCell;
import vn.thiduaso.shared.VietnameseNumbers;

/** The rows of one sheet below its header, as text, with the place of every cell. */
final class SheetCells {

    private static final int LONGEST_SHOWN = 60;

    private final String name;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<WrongCell> problems;

    SheetCells(ReadWorkbook workbook, String name, String firstHeader, List<WrongCell> problems) {
        this.name = name;
        this.problems = problems;
        ReadSheet sheet = workbook.sheets().stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
        boolean found = false;
        if (sheet != null) {
            for (ReadRow row : sheet.rows()) {
                if (found) {
                    rows.add(row);
                } else {
                    found = firstHeader.equals(text(row, 0));
                }
            }
        }
        if (!found) {
            problems.add(new WrongCell(name, "", "", "scheme.import.noSheet", List.of(firstHeader)));
        }
    }

    int size() {
        return rows.size();
    }

    /** The text of a cell; numbers as people type them. A formula is told as a problem and counts as nothing. */
    String text(int row, int column) {
        ReadCell cell = rows.get(row).cell(column);
        if (cell != null && cell.kind() == ReadCell.Kind.FORMULA) {
            wrong(row, column, "scheme.import.formula", List.of());
            return "";
        }
        return text(rows.get(row), column);
    }

    private static String text(ReadRow row, int column) {
        ReadCell cell = row.cell(column);
        if (cell == null) {
            return "";
        }
        return switch (cell.kind()) {
            case NUMBER -> VietnameseNumbers.format(cell.number(), 4);
            case PERCENT -> VietnameseNumbers.format(cell.number().movePointRight(2), 4);
            default -> cell.text().strip();
        };
    }

    void wrong(int row, int column, String key, List<String> arguments) {
        ReadCell cell = rows.get(row).cell(column);
        String found = cell == null ? "" : cell.text();
        problems.add(new WrongCell(
                name,
                (char) ('A' + column) + String.valueOf(rows.get(row).number()),
                found.length() > LONGEST_SHOWN ? found.substring(0, LONGEST_SHOWN) + "…" : found,
                key,
                arguments));
    }

    /** Something about the sheet as a whole. */
    void wrong(String key, @Nullable String argument) {
        problems.add(new WrongCell(name, "", "", key, argument == null ? List.of() : List.of(argument)));
    }
}
