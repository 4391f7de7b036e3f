package vn.thiduaso.ranking;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.VietnamTime;

/**
 * How far the ranking of one of several periods has got, as far as tasks come from it.
 *
 * @param objectionDays how long the window is at least, 0 when the bloc has none
 * @param windowEndsOn last day for objections to the newest preliminary table, null without one
 * @param openObjections objections without an answer
 */
public record Progress(
        long periodId,
        boolean published,
        int objectionDays,
        @Nullable LocalDate windowEndsOn,
        int openObjections) {

    /** Whether a table is adopted and not published yet. */
    public boolean isAdopted() {
        return windowEndsOn != null && !published;
    }

    /** Whether objections are taken. */
    public boolean isWindowOpenAt(Instant moment) {
        return windowEndsOn != null && !published && moment.isBefore(VietnamTime.endOf(windowEndsOn));
    }

    /** Whether the next step is to adopt. */
    public boolean awaitsAdoption() {
        return !published && windowEndsOn == null && objectionDays > 0;
    }
}
