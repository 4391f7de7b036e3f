package vn.thiduaso.campaign.past;

import java.util.Optional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;

/** A period before another one, with its campaign as it was scored then. */
public record EarlierPeriod(CampaignSheet campaign, PeriodSheet period) {

    /**
     * The indicator of this period that counts the same thing as one of a later period: itself, or in the campaign that was
     * gone on from the one with the same code that is counted in the same words.
     */
    public Optional<IndicatorSheet> same(IndicatorSheet later) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.isSameAs(later))
                .findFirst();
    }
}
