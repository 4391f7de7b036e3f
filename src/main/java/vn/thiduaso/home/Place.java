package vn.thiduaso.home;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;

/**
 * Where the person is: the campaign and the period that the side navigation leads to.
 *
 * @param period the period in the address, or the campaign's current one
 */
public record Place(CampaignSheet campaign, @Nullable PeriodSheet period) {}
