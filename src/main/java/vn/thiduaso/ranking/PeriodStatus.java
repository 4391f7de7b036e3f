package vn.thiduaso.ranking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.rule.Visibility;

/**
 * How far the ranking of a period has got: live, adopted as preliminary, published.
 *
 * @param visibility what members see before publication
 * @param objectionDays how long the window is at least, 0 when the bloc has none
 * @param adoption the newest preliminary table, if any
 * @param publication the newest published table, if any
 * @param openObjections objections without an answer
 * @param previousId the newest publication of the latest published period before, null without one
 */
public record PeriodStatus(
        Visibility visibility,
        int objectionDays,
        @Nullable Adoption adoption,
        @Nullable Publication publication,
        int openObjections,
        @Nullable Long previousId) {

    /** Number of the newest preliminary table, 0 without one. */
    public int adopted() {
        return adoption == null ? 0 : adoption.number();
    }

    /** Number of the newest publication, 0 without one. */
    public int published() {
        return publication == null ? 0 : publication.number();
    }

    /** Whether a unit may object now: to a preliminary table that is not published yet, within its window. */
    public boolean takesObjectionsAt(Instant moment) {
        return adoption != null && publication == null && adoption.isOpenAt(moment);
    }
}
