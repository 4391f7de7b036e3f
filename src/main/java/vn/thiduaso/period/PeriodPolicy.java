package vn.thiduaso.period;

import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Who may do what with periods: leaders change them, superiors read how they are kept, a unit sees its own row. */
final class PeriodPolicy {

    private PeriodPolicy() {}

    static void requireLeader(Actor actor, CampaignSheet campaign) {
        if (!actor.leads(campaign.blocId())) {
            throw new NotFound("periods of campaign", campaign.id());
        }
    }

    static boolean readsAll(Actor actor, CampaignSheet campaign) {
        return actor.leads(campaign.blocId()) || actor.readsAsSuperior(campaign.blocId());
    }
}
