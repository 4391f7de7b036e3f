package vn.thiduaso.demo.writing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Inserts many rows at a time and takes ids from the sequences in the blocks in which the entities take them. */
public final class Rows {

    private static final int BLOCK = 50;

    private final JdbcTemplate jdbc;
    private final Map<String, Deque<Long>> ids = new HashMap<>();

    public Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A new id of the table; a sequence's value N stands for the ids from N − 49 to N. */
    public long nextId(String table) {
        Deque<Long> block = ids.computeIfAbsent(table, name -> new ArrayDeque<>());
        while (block.isEmpty()) {
            Long last = jdbc.queryForObject("SELECT nextval(?::regclass)", Long.class, table + "_seq");
            long end = last == null ? 0 : last;
            for (long id = Math.max(1, end - BLOCK + 1); id <= end; id++) {
                block.add(id);
            }
        }
        return block.remove();
    }

    /** Inserts the rows; a column may name the type its text is cast to: {@code numerators::numeric[]}. */
    public void insert(String table, List<String> columns, List<Object[]> rows) {
        String names = columns.stream().map(column -> column.split("::", 2)[0]).collect(Collectors.joining(", "));
        String places = columns.stream()
                .map(column -> column.contains("::") ? "?" + column.substring(column.indexOf("::")) : "?")
                .collect(Collectors.joining(", "));
        jdbc.batchUpdate("INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")", rows);
    }

    public static List<String> columns(String names) {
        return Arrays.asList(names.split(",\\s*"));
    }
}
