package vn.thiduaso.ui;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import vn.thiduaso.document.FileNames;
import vn.thiduaso.document.xlsx.Sheet;
import vn.thiduaso.document.xlsx.Sheet.Kind;

/**
 * A list on its way into a workbook: columns, each with the key of its header, its width in characters and what a row
 * holds in it. The first column numbers the rows.
 */
public final class ListSheet<T> {

    private record Part<T>(Sheet.Column column, Function<? super T, ? extends @Nullable Object> value) {}

    private final ListSheets sheets;
    private final String title;
    private final List<String> notes;
    private final boolean narrowed;
    private final List<Part<T>> parts = new ArrayList<>();

    ListSheet(ListSheets sheets, String title, List<String> notes, boolean narrowed) {
        this.sheets = sheets;
        this.title = title;
        this.notes = notes;
        this.narrowed = narrowed;
    }

    public ListSheet<T> text(String key, int width, Function<? super T, @Nullable String> value) {
        return add(key, Kind.TEXT, width, value);
    }

    public ListSheet<T> number(String key, int width, Function<? super T, ? extends @Nullable Number> value) {
        return add(key, Kind.INTEGER, width, value);
    }

    /** A day, a {@link java.time.LocalDate}. */
    public ListSheet<T> day(String key, int width, Function<? super T, ? extends @Nullable Object> value) {
        return add(key, Kind.DATE, width, value);
    }

    /** A moment, in Vietnam's time and to the minute. */
    public ListSheet<T> moment(String key, Function<? super T, @Nullable Instant> value) {
        return add(key, Kind.DATE_TIME, 18, row -> {
            Instant at = value.apply(row);
            return at == null
                    ? null
                    : LocalDateTime.ofInstant(at, sheets.clock().getZone());
        });
    }

    /** The workbook, to be stored by the browser. */
    public ResponseEntity<byte[]> download(List<? extends T> lines) {
        boolean cut = lines.size() > ListSheets.MOST_ROWS;
        List<? extends T> shown = cut ? lines.subList(0, ListSheets.MOST_ROWS) : lines;
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (T line : shown) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(rows.size() + 1);
            parts.forEach(part -> cells.add(part.value().apply(line)));
            rows.add(cells);
        }
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column(sheets.text("ui.sheet.number"), Kind.INTEGER, 6));
        parts.forEach(part -> columns.add(part.column()));
        List<String> head = new ArrayList<>(notes);
        head.add(sheets.note(rows.size(), narrowed, cut));
        Sheet sheet = new Sheet(title, title, head, columns, rows);
        return Downloads.xlsx(FileNames.slug(title), sheets.writer().write(List.of(sheet)));
    }

    private ListSheet<T> add(String key, Kind kind, int width, Function<? super T, ? extends @Nullable Object> value) {
        parts.add(new Part<>(new Sheet.Column(sheets.text(key), kind, width), value));
        return this;
    }
}
