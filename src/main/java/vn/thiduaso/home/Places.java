package vn.thiduaso.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Finds where a person is, or would want to be: the campaign that runs today and its current period. */
@Component
public class Places {

    private final CampaignQueries campaigns;
    private final Clock clock;

    Places(CampaignQueries campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * The place that the address names, or the usual one.
     *
     * @param periodId a period in the address, or null
     * @param campaignId a campaign in the address, or null
     */
    public Optional<Place> placeOf(Actor actor, @Nullable Long periodId, @Nullable Long campaignId) {
        try {
            if (periodId != null) {
                CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
                return Optional.of(new Place(campaign, campaign.period(periodId)));
            }
            if (campaignId != null) {
                return Optional.of(inCampaign(campaigns.campaign(actor, campaignId)));
            }
        } catch (NotFound unknown) {
            return usual(actor);
        }
        return usual(actor);
    }

    /** The running campaign with its current period; the latest one when none runs. */
    public Optional<Place> usual(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<CampaignSheet> all = campaigns.campaigns(actor);
        return all.stream()
                .filter(campaign -> !today.isBefore(campaign.startsOn()) && !today.isAfter(campaign.endsOn()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(this::inCampaign);
    }

    /** Periods of the person's campaigns that have opened, latest first. */
    public List<PeriodSheet> openedPeriods(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return campaigns.campaigns(actor).stream()
                .flatMap(campaign -> campaign.periods().stream())
                .filter(period -> !period.opensOn().isAfter(today))
                .sorted(Comparator.comparing(PeriodSheet::dataTo).reversed())
                .toList();
    }

    /** The person's campaigns, latest first. */
    List<CampaignSheet> campaigns(Actor actor) {
        return campaigns.campaigns(actor);
    }

    /** The bloc that competes in the period. */
    long blocOf(Actor actor, PeriodSheet period) {
        return campaigns.campaign(actor, period.campaignId()).blocId();
    }

    private Place inCampaign(CampaignSheet campaign) {
        return new Place(campaign, campaign.currentPeriod(LocalDate.now(clock)).orElse(null));
    }
}
