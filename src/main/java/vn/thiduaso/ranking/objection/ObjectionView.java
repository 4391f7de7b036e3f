package vn.thiduaso.ranking.objection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An objection and what became of it.
 *
 * @param indicatorId the item it is about; null when it is about bonus points, deductions or lateness
 * @param adoptionNumber the preliminary table it was raised against
 * @param withdrawnAt when the unit let it drop, otherwise null
 * @param answer null while it waits
 */
public record ObjectionView(
        long id,
        long periodId,
        long unitId,
        @Nullable Long indicatorId,
        int adoptionNumber,
        String text,
        Instant raisedAt,
        String raisedBy,
        @Nullable Instant withdrawnAt,
        @Nullable Answer answer,
        int version) {

    public boolean isWaiting() {
        return answer == null && withdrawnAt == null;
    }

    /** How evidence finds it. */
    static String evidenceKey(long id) {
        return "objection:" + id;
    }

    /**
     * The written answer.
     *
     * @param consequence what was changed, null when nothing was
     */
    public record Answer(
            Outcome outcome, String text, @Nullable String consequence, Instant answeredAt, String answeredBy) {}
}
