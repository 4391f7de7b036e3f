package vn.thiduaso.submission.narrative;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.unit.UnitView;

/**
 * The sections of a unit's report as their page shows them.
 *
 * @param shown the state that everybody is shown
 * @param canEdit whether the person may write now
 * @param submissions how many versions there are
 */
public record NarrativePage(
        UnitView unit,
        CampaignSheet campaign,
        PeriodSheet period,
        List<SectionText> sections,
        ReportState shown,
        boolean canEdit,
        int submissions) {}
