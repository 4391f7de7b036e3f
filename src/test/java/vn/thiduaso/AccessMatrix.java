package vn.thiduaso;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table in {@code access-matrix.csv}: what every role meets at every route. */
final class AccessMatrix {

    /** Who asks, in the order of the columns, with the demo account that plays the part; null is nobody. */
    enum Visitor {
        ANONYMOUS(null),
        OFFICER("canbo.cctl"),
        HEAD("thutruong.cctl"),
        OTHER_UNIT("canbo.ttkn"),
        BLOC_HEAD("khoitruong"),
        BLOC_DEPUTY("khoipho"),
        SUPERIOR("so"),
        ADMINISTRATOR("quantri");

        private final String username;

        Visitor(String username) {
            this.username = username;
        }

        String username() {
            return username;
        }
    }

    /**
     * A line of the table.
     *
     * @param parameters parameters to send, as in an address
     */
    record Row(String route, String parameters, Map<Visitor, String> expected) {}

    private static final int FIRST_VISITOR = 3;

    private final Map<String, Row> rows = new LinkedHashMap<>();

    static AccessMatrix read() {
        AccessMatrix matrix = new AccessMatrix();
        try (InputStream file = AccessMatrix.class.getResourceAsStream("/access-matrix.csv")) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("METHOD"))
                    .map(AccessMatrix::row)
                    .forEach(matrix::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return matrix;
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }

    List<String> routes() {
        return List.copyOf(rows.keySet());
    }

    private void add(Row row) {
        if (rows.put(row.route(), row) != null) {
            throw new IllegalStateException("two rows for " + row.route());
        }
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.split(";", -1)).map(String::strip).toList();
        Visitor[] visitors = Visitor.values();
        if (cells.size() != FIRST_VISITOR + visitors.length) {
            throw new IllegalStateException("needs " + (FIRST_VISITOR + visitors.length) + " cells: " + line);
        }
        Map<Visitor, String> expected = new LinkedHashMap<>();
        for (Visitor visitor : visitors) {
            expected.put(visitor, cells.get(FIRST_VISITOR + visitor.ordinal()));
        }
        return new Row(cells.get(0) + " " + cells.get(1), cells.get(2), expected);
    }

    /** A line of the file, to be pasted into it. */
    static String line(Row row) {
        List<String> cells = new ArrayList<>(Arrays.asList(row.route().split(" ", 2)));
        cells.add(row.parameters());
        cells.addAll(row.expected().values());
        return String.join(" ; ", cells);
    }
}
