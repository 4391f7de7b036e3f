package vn.thiduaso.dossier.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.dossier.DossierRequest;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.content.DossierReader;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;

/** What a dossier would say if it were compiled now; the caller has asked who reads. */
@Component
public class DossierDrafts {

    private final CampaignQueries campaigns;
    private final NomineeChoice choice;
    private final DossierReader reader;

    DossierDrafts(CampaignQueries campaigns, NomineeChoice choice, DossierReader reader) {
        this.campaigns = campaigns;
        this.choice = choice;
        this.reader = reader;
    }

    /**
     * The dossier of a request.
     *
     * @param replaces the edition that it would follow, or null
     */
    public Draft of(Actor actor, long campaignId, DossierRequest request, @Nullable Long replaces) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        List<NominationView> nominations =
                NomineeChoice.on(request.lists(), choice.of(actor, campaign, request.recipient(), replaces));
        return new Draft(campaign, nominations, reader.read(actor, campaign, request, nominations));
    }

    /** A draft and what it was made of. */
    public record Draft(CampaignSheet campaign, List<NominationView> nominations, Dossier dossier) {}
}
