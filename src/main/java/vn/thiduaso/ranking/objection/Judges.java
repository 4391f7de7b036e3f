package vn.thiduaso.ranking.objection;

import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.crosscheck.Reviewers;
import vn.thiduaso.shared.Actor;

/** Who answers a unit: whoever verifies its report, so where leaders are missing the unit that checks it (ADR 20). */
@Component
class Judges {

    private final CampaignCatalogue campaigns;
    private final Reviewers reviewers;

    Judges(CampaignCatalogue campaigns, Reviewers reviewers) {
        this.campaigns = campaigns;
        this.reviewers = reviewers;
    }

    /** The person as who answers this unit. */
    Actor of(Actor person, ObjectionAddress unit) {
        return reviewers.of(person, unit.periodId(), unit.unitId());
    }

    CampaignSheet campaign(ObjectionAddress unit) {
        return campaigns.campaignOfPeriod(unit.periodId());
    }
}
