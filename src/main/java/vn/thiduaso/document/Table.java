package vn.thiduaso.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ruled table whose header repeats on every page; begin with {@link #of}. */
public record Table(List<Column> columns, List<Row> rows) implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Starts a table with these columns. */
    public static Builder of(Column... columns) {
        return new Builder(List.of(columns));
    }

    public boolean isGrouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    /** Size of the text in points: wide tables are set smaller. */
    public int fontSize() {
        return columns.size() > 8 ? 11 : 12;
    }

    /** Widths of the columns in points: as asked for, but none narrower than its longest word. */
    public List<Double> widths(double available) {
        double sum = columns.stream().mapToDouble(Column::width).sum();
        double[] widths = new double[columns.size()];
        double[] spare = new double[columns.size()];
        double missing = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).width() / sum * available;
            spare[i] = widths[i] - longestWord(i);
            missing += Math.max(0, -spare[i]);
        }
        double allSpare = Arrays.stream(spare).filter(room -> room > 0).sum();
        double share = allSpare == 0 ? 0 : Math.min(1, missing / allSpare);
        for (int i = 0; i < widths.length; i++) {
            widths[i] -= spare[i] > 0 ? spare[i] * share : spare[i] * Math.min(1, allSpare / missing);
        }
        return Arrays.stream(widths).boxed().toList();
    }

    /** Room for the longest word of a column's header, and of its cells when those are centred or to the right. */
    private double longestWord(int column) {
        Stream<String> header = words(columns.get(column).header());
        Stream<String> cells = columns.get(column).align() == Align.LEFT
                ? Stream.empty()
                : rows.stream()
                        .filter(row -> row.kind() != Kind.SECTION)
                        .flatMap(row -> words(row.cells().get(column)));
        double longest = Stream.concat(header, cells)
                .mapToDouble(word -> TextWidth.BOLD.of(word, fontSize()))
                .max()
                .orElse(0);
        return longest + 2 * PaperLayout.CELL_PADDING_X + 1;
    }

    private static Stream<String> words(String text) {
        return Stream.of(PaperText.clean(text).split("[ \n]+"));
    }

    /** How many columns from this one on share its group; 1 without a group, 0 inside a group. */
    public int span(int index) {
        String group = columns.get(index).group();
        if (group == null) {
            return 1;
        }
        if (index > 0 && group.equals(columns.get(index - 1).group())) {
            return 0;
        }
        int end = index;
        while (end < columns.size() && group.equals(columns.get(end).group())) {
            end++;
        }
        return end - index;
    }

    /** Where the text of a column's cells stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** What a row is: ordinary cells, a title across all columns, or sums in bold. */
    public enum Kind {
        DATA,
        SECTION,
        TOTAL
    }

    /**
     * A column of a table.
     *
     * @param group header above this and the neighbouring columns of the same group
     * @param width relative to the other columns
     */
    public record Column(String header, @Nullable String group, double width, Align align) {

        public static Column left(String header, double width) {
            return new Column(header, null, width, Align.LEFT);
        }

        public static Column centre(String header, double width) {
            return new Column(header, null, width, Align.CENTRE);
        }

        public static Column right(String header, double width) {
            return new Column(header, null, width, Align.RIGHT);
        }

        /** The same column under a shared header. */
        public Column under(String sharedHeader) {
            return new Column(header, sharedHeader, width, align);
        }
    }

    /** A row; a section has one cell, every other row one per column. */
    public record Row(Kind kind, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Collects the rows of a table. */
    public static final class Builder {

        private final List<Column> columns;
        private final List<Row> rows = new ArrayList<>();

        private Builder(List<Column> columns) {
            this.columns = columns;
        }

        public Builder row(String... cells) {
            return row(List.of(cells));
        }

        public Builder row(List<String> cells) {
            return add(Kind.DATA, cells);
        }

        /** A row in bold for sums. */
        public Builder total(String... cells) {
            return add(Kind.TOTAL, List.of(cells));
        }

        /** A title in bold across all columns. */
        public Builder section(String title) {
            rows.add(new Row(Kind.SECTION, List.of(title)));
            return this;
        }

        private Builder add(Kind kind, List<String> cells) {
            if (cells.size() != columns.size()) {
                throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
            }
            rows.add(new Row(kind, cells));
            return this;
        }

        public Table build() {
            return new Table(columns, rows);
        }
    }
}
