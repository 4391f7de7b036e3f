package vn.thiduaso.stafflist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.xlsx.CellArea;
import vn.thiduaso.document.xlsx.ReadCell;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.document.xlsx.ReadSheet;
import vn.thiduaso.document.xlsx.ReadWorkbook;
import vn.thiduaso.document.xlsx.XlsxLimits;
import vn.thiduaso.document.xlsx.XlsxReader;
import vn.thiduaso.shared.RuleViolation;

/** Finds the list in an uploaded workbook: the sheet and row with its headers, then the people below. */
@Component
class ListReader {

    /** More rows than any unit has people, few enough to be shown and taken at once. */
    static final int MOST_ROWS = 10_000;

    private static final int HEADER_WITHIN = 30;
    private static final int SURE_HEADERS = 3;
    private static final XlsxLimits LIMITS = new XlsxLimits(20_000_000, MOST_ROWS + HEADER_WITHIN, 100);

    private final ListWords words;

    ListReader(ListWords words) {
        this.words = words;
    }

    ListContent read(byte[] file) {
        return read(XlsxReader.read(file, LIMITS), words.headers());
    }

    private ListContent read(ReadWorkbook workbook, Map<String, ListColumn> headers) {
        for (ReadSheet sheet : workbook.sheets()) {
            Optional<ReadRow> header = sheet.rows().stream()
                    .limit(HEADER_WITHIN)
                    .filter(row -> count(row, headers) >= SURE_HEADERS)
                    .findFirst();
            if (header.isPresent()) {
                return content(sheet, header.get(), columns(header.get(), headers));
            }
        }
        throw new RuleViolation("stafflist.error.noHeader");
    }

    private static long count(ReadRow row, Map<String, ListColumn> headers) {
        return row.cells().values().stream()
                .filter(cell -> headers.containsKey(header(cell)))
                .count();
    }

    private Map<ListColumn, Integer> columns(ReadRow header, Map<String, ListColumn> headers) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        header.cells().forEach((index, cell) -> {
            ListColumn column = headers.get(header(cell));
            if (column != null && columns.put(column, index) != null) {
                throw new RuleViolation("stafflist.error.columnTwice", words.header(column));
            }
        });
        Set<ListColumn> needed = EnumSet.of(ListColumn.FULL_NAME, ListColumn.BIRTH_YEAR);
        needed.removeAll(columns.keySet());
        String missing = needed.stream().map(words::header).collect(Collectors.joining(", "));
        RuleViolation.unless(needed.isEmpty(), "stafflist.error.columnsMissing", missing);
        return columns;
    }

    private ListContent content(ReadSheet sheet, ReadRow header, Map<ListColumn, Integer> columns) {
        List<ListRow> rows = new ArrayList<>();
        List<CellProblem> problems = new ArrayList<>();
        for (ReadRow row : sheet.rows()) {
            if (row.number() > header.number() && columns.values().stream().anyMatch(row.cells()::containsKey)) {
                RowReader reader = new RowReader(words, sheet.name(), row, columns);
                Optional<CellArea> merged = sheet.merged().stream()
                        .filter(area -> area.coversRow(row.number()))
                        .findFirst();
                rows.add(reader.read(merged));
                problems.addAll(reader.problems());
            }
        }
        RuleViolation.unless(rows.size() <= MOST_ROWS, "document.xlsx.tooManyRows", MOST_ROWS);
        RuleViolation.unless(!rows.isEmpty(), "stafflist.error.noRows");
        return new ListContent(sheet.name(), columns, rows, problems);
    }

    private static String header(ReadCell cell) {
        return PlainName.of(cell.text()).replace(" *", "");
    }
}
