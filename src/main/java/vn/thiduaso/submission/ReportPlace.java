package vn.thiduaso.submission;

import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.unit.UnitView;

/** The report that pages are about: whose, of which period. */
public record ReportPlace(UnitView unit, CampaignSheet campaign, PeriodSheet period) {}
