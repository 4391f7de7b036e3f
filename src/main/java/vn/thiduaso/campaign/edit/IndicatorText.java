package vn.thiduaso.campaign.edit;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;

/**
 * An indicator with what was changed about its words.
 *
 * @param version how often its words were changed: what a form carries along
 * @param inUse whether a period of the campaign has opened, so that a change is told to the bloc and needs a reason
 * @param changes the latest first
 */
public record IndicatorText(
        CampaignSheet campaign,
        IndicatorSheet indicator,
        int version,
        boolean inUse,
        List<IndicatorTextChange> changes) {}
