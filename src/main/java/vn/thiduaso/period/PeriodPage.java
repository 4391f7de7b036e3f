package vn.thiduaso.period;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.unit.UnitView;

/**
 * A period as its leaders see it.
 *
 * @param period as the database has it
 * @param locked units whose reports can be opened again
 * @param opened reopenings, the latest first
 */
public record PeriodPage(
        CampaignSheet campaign, PeriodSheet period, Phase phase, List<UnitView> locked, List<Opened> opened) {

    public PeriodPage {
        locked = List.copyOf(locked);
        opened = List.copyOf(opened);
    }

    /** Whether its ranking is published, so that nothing can be changed any more. */
    public boolean isPublished() {
        return phase == Phase.PUBLISHED;
    }

    /** A reopening with the unit's name. */
    public record Opened(Reopening reopening, String unit, boolean active) {}
}
