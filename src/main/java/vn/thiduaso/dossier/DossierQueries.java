package vn.thiduaso.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.dossier.content.Dossier;
import vn.thiduaso.dossier.edition.DossierDrafts;
import vn.thiduaso.dossier.edition.DossierRows;
import vn.thiduaso.dossier.edition.JobRows;
import vn.thiduaso.dossier.edition.NomineeChoice;
import vn.thiduaso.nomination.NominationQueries;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Reads what dossiers are made of and how far they are. */
@Service
@Transactional(readOnly = true)
public class DossierQueries {

    private final CampaignQueries campaigns;
    private final NominationQueries nominations;
    private final NomineeChoice choice;
    private final DossierDrafts drafts;
    private final DossierRows rows;
    private final JobRows jobs;

    DossierQueries(
            CampaignQueries campaigns,
            NominationQueries nominations,
            NomineeChoice choice,
            DossierDrafts drafts,
            DossierRows rows,
            JobRows jobs) {
        this.campaigns = campaigns;
        this.nominations = nominations;
        this.choice = choice;
        this.drafts = drafts;
        this.rows = rows;
        this.jobs = jobs;
    }

    /**
     * What the campaign has sent and can send up to a recipient.
     *
     * @param replaces the edition that a new one is to follow, or null
     */
    public DossierStart start(Actor actor, long campaignId, Recipient recipient, @Nullable Long replaces) {
        CampaignSheet campaign = campaign(actor, campaignId);
        boolean makes = actor.leads(campaign.blocId());
        List<CompiledView> compiled = rows.ofCampaign(campaignId).stream()
                .filter(dossier -> DossierPolicy.maySee(actor, dossier))
                .toList();
        return makes
                ? new DossierStart(
                        campaign,
                        compiled,
                        groups(campaign, choice.of(actor, campaign, recipient, replaces)),
                        nominations.counts(actor, campaignId).toDecide(),
                        true)
                : new DossierStart(campaign, compiled, List.of(), 0, false);
    }

    /** What the dossier of the request would say; its forms must be the campaign's. */
    public Dossier draft(Actor actor, long campaignId, DossierRequest request, @Nullable Long replaces) {
        CampaignSheet campaign = campaign(actor, campaignId);
        DossierPolicy.requireMake(actor, campaign.blocId());
        request.lists().forEach(list -> campaign.awardForm(list.awardFormId()));
        return drafts.of(actor, campaignId, request, replaces).dossier();
    }

    /** How far a dossier of the campaign is that a leader asked for. */
    public JobView job(Actor actor, long campaignId, long jobId) {
        CampaignSheet campaign = campaign(actor, campaignId);
        DossierPolicy.requireMake(actor, campaign.blocId());
        return jobs.find(jobId)
                .filter(job -> job.campaignId() == campaignId)
                .orElseThrow(() -> new NotFound("dossier job", jobId));
    }

    /** What the person asked for that is still being made, or that ended and was not looked at: one statement. */
    public List<JobView> news(Actor actor) {
        return jobs.unseen(actor.accountId());
    }

    private CampaignSheet campaign(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        DossierPolicy.requireRead(actor, campaign.blocId());
        return campaign;
    }

    /** The latest year first, the end of the campaign before all years, then in the order of the forms. */
    private static List<DossierStart.Group> groups(CampaignSheet campaign, List<NominationView> candidates) {
        Map<ListKey, long[]> counts = new LinkedHashMap<>();
        for (NominationView one : candidates) {
            counts.computeIfAbsent(NomineeChoice.keyOf(one), key -> new long[2])[one.isIndividual() ? 1 : 0]++;
        }
        List<Long> forms = campaign.awardForms().stream().map(form -> form.id()).toList();
        List<DossierStart.Group> groups = new ArrayList<>();
        counts.forEach((key, count) -> groups.add(new DossierStart.Group(key, count[0], count[1])));
        groups.sort(Comparator.comparing((DossierStart.Group group) -> -year(group.key()))
                .thenComparing(group -> forms.indexOf(group.key().awardFormId()))
                .thenComparing(DossierStart.Group::occasion));
        return groups;
    }

    private static int year(ListKey key) {
        return key.year() == null ? Integer.MAX_VALUE : key.year();
    }
}
