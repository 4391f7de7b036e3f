package vn.thiduaso.award;

import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** Who keeps the catalogue of awards. */
final class AwardPolicy {

    private AwardPolicy() {}

    static void requireAdministrator(Actor actor) {
        Forbidden.unless(actor.isAdministrator(), "keep the base salary");
    }

    /** Leaders of the bloc read the rates; for others the page does not exist. */
    static void requireLeader(Actor actor, CampaignSheet campaign) {
        if (!actor.leads(campaign.blocId())) {
            throw new NotFound("award rates of campaign", campaign.id());
        }
    }

    /** The Khối trưởng alone changes them. */
    static void requireHead(Actor actor, CampaignSheet campaign) {
        requireLeader(actor, campaign);
        Forbidden.unless(actor.isBlocHead(campaign.blocId()), "change award rates of campaign " + campaign.id());
    }
}
