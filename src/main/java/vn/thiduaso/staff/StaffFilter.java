package vn.thiduaso.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.VietnameseDates;

/**
 * Which people of a register a list shows, and in which order; null means all.
 *
 * @param query text to find in names and posts, whatever its case and diacritics; empty for all
 * @param missing who counts for the item but has not reached it on the day
 * @param day the day on which somebody works there or lacks something
 */
public record StaffFilter(
        String query,
        @Nullable StaffKind kind,
        Presence presence,
        @Nullable StaffItem missing,
        LocalDate day,
        Order order,
        boolean descending) {

    /** Whether somebody works in the unit on the day. */
    public enum Presence {
        WORKING,
        LEFT,
        ALL
    }

    /** Columns that a list can be sorted by. */
    public enum Order {
        NAME("m.full_name"),
        KIND("array_position(ARRAY['CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER'], m.kind::text)"),
        BORN("m.birth_year"),
        POST("m.post COLLATE vietnamese"),
        JOINED("m.joined_on");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }
    }

    /** Everybody who works in the unit on the day, by name. */
    public static StaffFilter working(LocalDate day) {
        return new StaffFilter("", null, Presence.WORKING, null, day, Order.NAME, false);
    }

    /**
     * What an address asks for; what it does not say, or says wrongly, is as in {@link #working}.
     *
     * @param parameters value of a parameter, empty if not given
     */
    public static StaffFilter read(UnaryOperator<String> parameters, LocalDate today) {
        String sort = parameters.apply("sort");
        boolean descending = sort.startsWith("-");
        return new StaffFilter(
                parameters.apply("q"),
                constant(StaffKind.values(), parameters.apply("kind")).orElse(null),
                constant(Presence.values(), parameters.apply("presence")).orElse(Presence.WORKING),
                StaffItem.of(parameters.apply("missing")).orElse(null),
                VietnameseDates.parse(parameters.apply("day")).orElse(today),
                constant(Order.values(), descending ? sort.substring(1) : sort).orElse(Order.NAME),
                descending);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The condition; fills in the parameters that it uses. */
    String where(long unitId, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>();
        conditions.add("m.unit_id = :unit");
        parameters.put("unit", unitId);
        parameters.put("day", day);
        if (!query.isBlank()) {
            conditions.add("strpos(plain_text(m.full_name || ' ' || m.post), plain_text(:text)) > 0");
            parameters.put("text", query.strip());
        }
        if (kind != null) {
            conditions.add("m.kind = :kind");
            parameters.put("kind", kind.name());
        }
        if (presence == Presence.WORKING) {
            conditions.add("m.joined_on <= :day AND (m.left_on IS NULL OR m.left_on >= :day)");
        } else if (presence == Presence.LEFT) {
            conditions.add("m.left_on < :day");
        }
        if (missing != null) {
            conditions.add(missing.missingSql());
            parameters.put("from", StaffItem.yearStart(day));
        }
        return " WHERE " + String.join(" AND ", conditions);
    }

    String orderBy() {
        return " ORDER BY " + order.sql + (descending ? " DESC" : " ASC") + ", m.full_name, m.id";
    }
}
