package vn.thiduaso.dossier;

import java.util.List;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.Occasion;

/**
 * What a campaign has sent and can send up.
 *
 * @param compiled dossiers that the person may see, the latest first
 * @param groups who may go into a dossier, by award and occasion, the latest first; empty for superiors
 * @param waiting nominations of the campaign that the person may still decide on
 * @param makes whether the person may make dossiers
 */
public record DossierStart(
        CampaignSheet campaign, List<CompiledView> compiled, List<Group> groups, long waiting, boolean makes) {

    /** How many stand on a list. */
    public record Group(ListKey key, long collectives, long individuals) {

        public Occasion occasion() {
            return key.occasion();
        }
    }

    /** Forms for which nobody waits. */
    public List<AwardFormSheet> formsWithout() {
        return campaign.awardForms().stream()
                .filter(form -> groups.stream().noneMatch(group -> group.key().awardFormId() == form.id()))
                .toList();
    }
}
