package vn.thiduaso.award;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which awards a list shows, and in which order; null means all.
 *
 * @param query text to find in names, decisions and achievements, whatever its case and diacritics; empty for all
 * @param individual true for people, false for collectives
 * @param year of the decision
 */
public record AwardFilter(
        String query,
        @Nullable Boolean individual,
        @Nullable String formName,
        @Nullable Integer year,
        @Nullable Long unitId,
        @Nullable Long personId,
        Order order,
        boolean descending) {

    /** Columns that a list can be sorted by. */
    public enum Order {
        SUBJECT("subject_name"),
        UNIT("unit_name"),
        FORM("form_name COLLATE vietnamese"),
        DATE("decision_date");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }

        /** The column of that name in an address. */
        public static Optional<Order> of(String name) {
            return Arrays.stream(values())
                    .filter(order -> order.name().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    /** All awards of a unit and its people, or of one person of it, the latest first. */
    public static AwardFilter of(long unitId, @Nullable Long personId) {
        return new AwardFilter("", null, null, null, unitId, personId, Order.DATE, true);
    }
}
