package vn.thiduaso.entry;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;

/**
 * What the unit reported for an indicator in an earlier period.
 *
 * @param level name of the level that a milestone had reached, otherwise null
 */
public record PastResult(
        PeriodSheet period,
        Figures figures,
        ItemScore score,
        @Nullable String level) {

    /** Key of the period's name; its argument is the year. */
    public String periodKey() {
        return "campaign.period." + period.kind();
    }

    public String year() {
        return Integer.toString(period.year());
    }
}
