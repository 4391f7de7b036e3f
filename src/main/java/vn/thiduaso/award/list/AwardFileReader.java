package vn.thiduaso.award.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.document.xlsx.CellArea;
import vn.thiduaso.document.xlsx.ReadRow;
import vn.thiduaso.document.xlsx.ReadSheet;
import vn.thiduaso.document.xlsx.XlsxLimits;
import vn.thiduaso.document.xlsx.XlsxReader;
import vn.thiduaso.shared.RuleViolation;

/** Finds the list in an uploaded workbook: the sheet and row with its headers, then the awards below. */
@Component
class AwardFileReader {

    /** More rows than these are two files. */
    static final int MOST_ROWS = 5_000;

    private static final int HEADER_WITHIN = 30;
    private static final int SURE_HEADERS = 3;
    private static final XlsxLimits LIMITS = new XlsxLimits(20_000_000, MOST_ROWS + HEADER_WITHIN, 100);

    private final AwardWords words;

    AwardFileReader(AwardWords words) {
        this.words = words;
    }

    AwardContent read(byte[] file) {
        Map<String, AwardColumn> headers = words.headers();
        for (ReadSheet sheet : XlsxReader.read(file, LIMITS).sheets()) {
            Optional<ReadRow> header = sheet.rows().stream()
                    .limit(HEADER_WITHIN)
                    .filter(row -> count(row, headers) >= SURE_HEADERS)
                    .findFirst();
            if (header.isPresent()) {
                return content(sheet, header.get(), columns(header.get(), headers));
            }
        }
        throw new RuleViolation("award.error.noHeader");
    }

    private static long count(ReadRow row, Map<String, AwardColumn> headers) {
        return row.cells().values().stream()
                .filter(cell -> headers.containsKey(AwardWords.plain(cell.text())))
                .count();
    }

    private Map<AwardColumn, Integer> columns(ReadRow header, Map<String, AwardColumn> headers) {
        Map<AwardColumn, Integer> columns = new EnumMap<>(AwardColumn.class);
        header.cells().forEach((index, cell) -> {
            AwardColumn column = headers.get(AwardWords.plain(cell.text()));
            if (column != null && columns.put(column, index) != null) {
                throw new RuleViolation("award.error.columnTwice", words.header(column));
            }
        });
        String missing = Arrays.stream(AwardColumn.values())
                .filter(column -> column.isRequired() && !columns.containsKey(column))
                .map(words::header)
                .collect(Collectors.joining(", "));
        RuleViolation.unless(missing.isEmpty(), "award.error.columnsMissing", missing);
        return columns;
    }

    private AwardContent content(ReadSheet sheet, ReadRow header, Map<AwardColumn, Integer> columns) {
        List<AwardRow> rows = new ArrayList<>();
        List<WrongCell> problems = new ArrayList<>();
        for (ReadRow row : sheet.rows()) {
            if (row.number() > header.number() && columns.values().stream().anyMatch(row.cells()::containsKey)) {
                AwardRowReader reader = new AwardRowReader(words, sheet.name(), row, columns);
                Optional<CellArea> merged = sheet.merged().stream()
                        .filter(area -> area.coversRow(row.number()))
                        .findFirst();
                rows.add(reader.read(merged));
                problems.addAll(reader.problems());
            }
        }
        RuleViolation.unless(rows.size() <= MOST_ROWS, "document.xlsx.tooManyRows", MOST_ROWS);
        RuleViolation.unless(!rows.isEmpty(), "award.error.noRows");
        return new AwardContent(sheet.name(), columns, rows, problems);
    }
}
