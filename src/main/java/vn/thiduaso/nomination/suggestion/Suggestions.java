package vn.thiduaso.nomination.suggestion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;

/**
 * Who could be nominated in a campaign.
 *
 * @param rankedBy the period of the published ranking; null when there is none yet
 * @param units by place
 * @param people direct workers and women first
 */
public record Suggestions(
        CampaignSheet campaign,
        @Nullable PeriodSheet rankedBy,
        List<SuggestedUnit> units,
        List<SuggestedPerson> people) {

    public boolean isEmpty() {
        return units.isEmpty() && people.isEmpty();
    }
}
