package vn.thiduaso.campaign;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.BlocAccess;

/** Campaigns as people may see them: everybody of the bloc, nobody else. */
@Component
public class CampaignQueries {

    private final CampaignCatalogue catalogue;
    private final BlocAccess access;

    CampaignQueries(CampaignCatalogue catalogue, BlocAccess access) {
        this.catalogue = catalogue;
        this.access = access;
    }

    /** Campaigns of all the person's blocs, latest first within a bloc. */
    public List<CampaignSheet> campaigns(Actor actor) {
        return access.blocsOf(actor).stream()
                .flatMap(bloc -> catalogue.campaignsOf(bloc).stream())
                .toList();
    }

    /** The campaign, or {@link NotFound} also when the person has nothing to do with its bloc. */
    public CampaignSheet campaign(Actor actor, long campaignId) {
        return known(actor, catalogue.campaign(campaignId));
    }

    /** The campaign of a period, or {@link NotFound} also when the person has nothing to do with its bloc. */
    public CampaignSheet campaignOfPeriod(Actor actor, long periodId) {
        return known(actor, catalogue.campaignOfPeriod(periodId));
    }

    /** Whether the person has to do with the bloc of the period. */
    public boolean isKnown(Actor actor, long periodId) {
        return access.isIn(actor, catalogue.campaignOfPeriod(periodId).blocId());
    }

    private CampaignSheet known(Actor actor, CampaignSheet campaign) {
        if (!access.isIn(actor, campaign.blocId())) {
            throw new NotFound("campaign", campaign.id());
        }
        return campaign;
    }
}
