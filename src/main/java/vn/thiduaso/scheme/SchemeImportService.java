package vn.thiduaso.scheme;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** Keeps what a workbook says until the Khối trưởng makes it the draft. */
@Service
@Transactional
public class SchemeImportService {

    private final CampaignCatalogue campaigns;
    private final SchemeImportStore store;
    private final SchemeService schemes;

    SchemeImportService(CampaignCatalogue campaigns, SchemeImportStore store, SchemeService schemes) {
        this.campaigns = campaigns;
        this.store = store;
        this.schemes = schemes;
    }

    /** The campaign, for somebody who may take a workbook for it. */
    @Transactional(readOnly = true)
    public CampaignSheet campaign(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        SchemePolicy.requireEditor(actor, campaign.blocId());
        return campaign;
    }

    public long keep(Actor actor, long campaignId, ReadScheme read) {
        campaign(actor, campaignId);
        return store.keep(actor, campaignId, read);
    }

    @Transactional(readOnly = true)
    public ReadScheme preview(Actor actor, long campaignId, long importId) {
        campaign(actor, campaignId);
        return store.read(actor, campaignId, importId);
    }

    /** Makes it the draft, or puts it in the place of the draft there is; gives its number. */
    public int take(Actor actor, long campaignId, long importId, @Nullable String reason) {
        campaign(actor, campaignId);
        Scheme scheme = store.read(actor, campaignId, importId).scheme();
        if (scheme == null) {
            throw new RuleViolation("scheme.import.bad.text");
        }
        int number = schemes.take(actor, campaignId, scheme, reason);
        store.drop(actor, importId);
        return number;
    }
}
