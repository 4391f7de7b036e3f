package vn.thiduaso.period;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** Gets the campaign of a period that is about to be changed: checks the person and that nothing is published. */
@Component
class OpenPeriods {

    private final CampaignCatalogue campaigns;
    private final RankingQueries rankings;

    OpenPeriods(CampaignCatalogue campaigns, RankingQueries rankings) {
        this.campaigns = campaigns;
        this.rankings = rankings;
    }

    CampaignSheet forReading(Actor actor, long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        PeriodPolicy.requireLeader(actor, campaign);
        return campaign;
    }

    CampaignSheet forChanging(Actor actor, long periodId) {
        CampaignSheet campaign = forReading(actor, periodId);
        RuleViolation.unless(!isPublished(actor, periodId), "period.error.published");
        return campaign;
    }

    CampaignSheet campaign(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        PeriodPolicy.requireLeader(actor, campaign);
        return campaign;
    }

    Set<Long> publishedAmong(Actor actor, List<Long> periodIds) {
        return rankings.publishedAmong(actor, periodIds);
    }

    boolean isPublished(Actor actor, long periodId) {
        return !rankings.publishedAmong(actor, List.of(periodId)).isEmpty();
    }
}
