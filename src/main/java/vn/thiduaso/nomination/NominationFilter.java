package vn.thiduaso.nomination;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.candidacy.SubjectKind;

/**
 * Which nominations a list shows, and in which order; null means all.
 *
 * @param query text to find in names, posts and summaries, whatever its case and diacritics; empty for all
 */
public record NominationFilter(
        String query,
        @Nullable Long awardFormId,
        @Nullable SubjectKind kind,
        @Nullable NominationStatus status,
        @Nullable Long unitId,
        Order order,
        boolean descending) {

    /** Everything, what happened last on top. */
    public static final NominationFilter ALL = new NominationFilter("", null, null, null, null, Order.CHANGED, true);

    /** Columns that a list can be sorted by. */
    public enum Order {
        SUBJECT("subject_name"),
        UNIT("unit_name"),
        FORM("form_position"),
        STATUS("status_order"),
        CHANGED("changed_at");

        private final String column;

        Order(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
