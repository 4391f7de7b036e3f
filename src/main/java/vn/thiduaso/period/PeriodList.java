package vn.thiduaso.period;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;

/** The periods of a campaign as its leaders see them. */
public record PeriodList(CampaignSheet campaign, List<Line> lines) {

    public PeriodList {
        lines = List.copyOf(lines);
    }

    /** A period; how many of its reports are opened again now. */
    public record Line(PeriodSheet period, Phase phase, int reopened) {}
}
