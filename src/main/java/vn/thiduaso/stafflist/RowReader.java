package vn.thiduaso.stafflist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.document.xlsx.CellArea;
import vn.thiduaso.document.xlsx.ReadCell;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.shared.TypedText;

/** Understands the cells of one row. */
final class RowReader {

    private static final int LONGEST_FOUND = 40;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final ListWords words;
    private final String sheet;
    private final ReadRow row;
    private final Map<ListColumn, Integer> columns;
    private final List<CellProblem> problems = new ArrayList<>();

    RowReader(ListWords words, String sheet, ReadRow row, Map<ListColumn, Integer> columns) {
        this.words = words;
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
    }

    List<CellProblem> problems() {
        return problems;
    }

    ListRow read(Optional<CellArea> merged) {
        Map<ListColumn, String> values = new EnumMap<>(ListColumn.class);
        merged.ifPresent(area -> problems.add(
                new CellProblem(sheet, row.number(), area.text(), "", "stafflist.error.merged", List.of())));
        Long key = null;
        for (Map.Entry<ListColumn, Integer> column : columns.entrySet()) {
            ReadCell cell = row.cell(column.getValue());
            if (cell != null) {
                if (column.getKey() == ListColumn.KEY) {
                    key = key(cell);
                } else {
                    value(column.getKey(), cell).ifPresent(value -> values.put(column.getKey(), value));
                }
            }
        }
        require(ListColumn.FULL_NAME, values);
        require(ListColumn.BIRTH_YEAR, values);
        return new ListRow(row.number(), key, values, !problems.isEmpty());
    }

    private void require(ListColumn column, Map<ListColumn, String> values) {
        boolean said = problems.stream().anyMatch(problem -> problem.address().equals(address(column)));
        if (!values.containsKey(column) && !said) {
            problem(column, "", "stafflist.error.needed");
        }
    }

    private Optional<String> value(ListColumn column, ReadCell cell) {
        if (cell.kind() == ReadCell.Kind.FORMULA) {
            return problem(column, "", "stafflist.error.formula");
        }
        if (cell.kind() == ReadCell.Kind.ERROR) {
            return problem(column, cell.text(), "stafflist.error.errorValue");
        }
        String text = TypedText.clean(cell.text());
        if (column.mayBeEmptied() && words.takesAway(text)) {
            return Optional.of("");
        }
        if (column.isDate()) {
            return cell.date().map(Object::toString).or(() -> problem(column, text, "stafflist.error.day"));
        }
        return switch (column) {
            case BIRTH_YEAR ->
                cell.wholeNumber()
                        .filter(year -> year >= EARLIEST_YEAR && year <= LATEST_YEAR)
                        .map(Object::toString)
                        .or(() -> problem(column, text, "stafflist.error.year"));
            case GENDER, KIND, LEADER ->
                words.choice(column, yesOrNo(cell, text))
                        .or(() -> problem(
                                column, text, "stafflist.error.choice", String.join(", ", words.written(column))));
            default -> Optional.of(text);
        };
    }

    private String yesOrNo(ReadCell cell, String text) {
        return cell.kind() == ReadCell.Kind.BOOLEAN ? words.text("stafflist.leader." + "1".equals(text)) : text;
    }

    private static @Nullable Long key(ReadCell cell) {
        String text = cell.text().strip();
        return text.matches("NS-[0-9]{1,18}") ? Long.valueOf(text.substring(3)) : null;
    }

    private Optional<String> problem(ListColumn column, String found, String key, String... arguments) {
        String shown = found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
        problems.add(new CellProblem(sheet, row.number(), address(column), shown, key, List.of(arguments)));
        return Optional.empty();
    }

    private String address(ListColumn column) {
        return CellArea.address(row.number(), columns.getOrDefault(column, 0));
    }
}
