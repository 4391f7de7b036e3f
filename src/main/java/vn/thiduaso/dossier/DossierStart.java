package vn.thiduaso.dossier;

import java.util.List;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.AcceptedGroup;

/**
 * What a campaign can send up.
 *
 * @param groups accepted nominations by form and occasion, the latest first
 * @param waiting nominations of the campaign that the person may still decide on
 */
public record DossierStart(CampaignSheet campaign, List<AcceptedGroup> groups, long waiting) {

    /** Forms for which nothing is accepted. */
    public List<AwardFormSheet> formsWithout() {
        return campaign.awardForms().stream()
                .filter(form -> groups.stream().noneMatch(group -> group.awardFormId() == form.id()))
                .toList();
    }
}
