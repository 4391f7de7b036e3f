package vn.thiduaso.award.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thiduaso.document.xlsx.CellArea;
import vn.thiduaso.document.xlsx.ReadCell;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.shared.TypedText;

/** Understands the cells of one row. */
final class AwardRowReader {

    private static final int LONGEST_FOUND = 40;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final AwardWords words;
    private final String sheet;
    private final ReadRow row;
    private final Map<AwardColumn, Integer> columns;
    private final List<WrongCell> problems = new ArrayList<>();

    AwardRowReader(AwardWords words, String sheet, ReadRow row, Map<AwardColumn, Integer> columns) {
        this.words = words;
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
    }

    List<WrongCell> problems() {
        return problems;
    }

    AwardRow read(Optional<CellArea> merged) {
        merged.ifPresent(area -> problems.add(new WrongCell(sheet, area.text(), "", "award.error.merged", List.of())));
        Map<AwardColumn, String> values = new EnumMap<>(AwardColumn.class);
        columns.forEach((column, index) -> {
            ReadCell cell = row.cell(index);
            if (cell != null) {
                value(column, cell).filter(value -> !value.isEmpty()).ifPresent(value -> values.put(column, value));
            }
        });
        columns.keySet().stream()
                .filter(column -> column.isRequired() && !values.containsKey(column) && !isTold(column))
                .toList()
                .forEach(column -> problem(column, "", "award.error.needed", words.header(column)));
        if (values.containsKey(AwardColumn.PERSON) && values.containsKey(AwardColumn.DEPARTMENT)) {
            problem(AwardColumn.DEPARTMENT, values.get(AwardColumn.DEPARTMENT), "award.error.both");
        }
        return new AwardRow(row.number(), values, !problems.isEmpty());
    }

    private boolean isTold(AwardColumn column) {
        return problems.stream().anyMatch(problem -> problem.address().equals(address(column)));
    }

    private Optional<String> value(AwardColumn column, ReadCell cell) {
        if (cell.kind() == ReadCell.Kind.FORMULA) {
            return problem(column, "", "award.error.formula");
        }
        if (cell.kind() == ReadCell.Kind.ERROR) {
            return problem(column, cell.text(), "award.error.errorValue");
        }
        String text = TypedText.clean(cell.text());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (column == AwardColumn.DECISION_DATE) {
            return cell.date().map(Object::toString).or(() -> problem(column, text, "award.error.cellDay"));
        }
        if (column == AwardColumn.BIRTH_YEAR) {
            return cell.wholeNumber()
                    .filter(year -> year >= EARLIEST_YEAR && year <= LATEST_YEAR)
                    .map(Object::toString)
                    .or(() -> problem(column, text, "award.error.year"));
        }
        return text.length() <= column.longest()
                ? Optional.of(text)
                : problem(column, text, "award.error.cellLong", String.valueOf(column.longest()));
    }

    private Optional<String> problem(AwardColumn column, String found, String key, String... arguments) {
        String shown = found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
        problems.add(new WrongCell(sheet, address(column), shown, key, List.of(arguments)));
        return Optional.empty();
    }

    private String address(AwardColumn column) {
        return CellArea.address(row.number(), columns.getOrDefault(column, 0));
    }
}
