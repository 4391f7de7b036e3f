package vn.thiduaso.campaign.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;

/** Finds the periods before one. Where a campaign begins, the one that it goes on from has the earlier ones. */
@Component
public class EarlierPeriods {

    private final CampaignCatalogue campaigns;

    EarlierPeriods(CampaignCatalogue campaigns) {
        this.campaigns = campaigns;
    }

    /** The latest periods before this one, the latest first, at most so many. */
    public List<EarlierPeriod> before(CampaignSheet campaign, PeriodSheet period, int wanted) {
        return find(campaign, period, other -> true, wanted);
    }

    /** The latest period before this one that is of its kind, 6 tháng or năm. */
    public Optional<EarlierPeriod> sameKindBefore(CampaignSheet campaign, PeriodSheet period) {
        return find(campaign, period, other -> other.kind() == period.kind(), 1).stream()
                .findFirst();
    }

    private List<EarlierPeriod> find(
            CampaignSheet campaign, PeriodSheet period, Predicate<PeriodSheet> fits, int wanted) {
        List<EarlierPeriod> found = new ArrayList<>();
        CampaignSheet from = campaign;
        while (from != null && found.size() < wanted) {
            CampaignSheet of = from;
            of.periodsBefore(period).stream()
                    .filter(fits)
                    .limit(wanted - found.size())
                    .forEach(before -> found.add(new EarlierPeriod(campaigns.campaignOfPeriod(before.id()), before)));
            Long predecessor = of.copiedFromId();
            from = predecessor == null ? null : campaigns.campaign(predecessor);
        }
        return found;
    }
}
