package vn.thiduaso.scheme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.scheme.SchemeVersion;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Reads the versions of a scheme and tries a draft on a period. For leaders of the bloc. */
@Component
@Transactional(readOnly = true)
public class SchemeQueries {

    private final CampaignCatalogue campaigns;
    private final DraftStore drafts;
    private final RankingQueries rankings;

    SchemeQueries(CampaignCatalogue campaigns, DraftStore drafts, RankingQueries rankings) {
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.rankings = rankings;
    }

    /**
     * All versions of a campaign's scheme.
     *
     * @param versions signed off, in the order of their numbers
     * @param published the periods whose ranking is published
     */
    public record Overview(
            CampaignSheet campaign,
            List<SchemeVersion> versions,
            @Nullable Draft draft,
            Set<Long> published,
            boolean mayEdit) {}

    /**
     * One version.
     *
     * @param draft null when it was signed off
     * @param version null while it is a draft
     * @param inForce the scheme of the newest version that was signed off
     * @param problems what keeps it from being signed off
     */
    public record Sheet(
            CampaignSheet campaign,
            int number,
            Scheme scheme,
            @Nullable Draft draft,
            @Nullable SchemeVersion version,
            Scheme inForce,
            List<SchemeCheck.Problem> problems,
            boolean mayEdit) {

        /** The codes of the items that differ from the version in force. */
        public List<String> changedItems() {
            return SchemeChanges.items(inForce, scheme);
        }

        /** The draft; only to be asked of one. */
        public Draft openDraft() {
            return Objects.requireNonNull(draft);
        }
    }

    public Overview overview(Actor actor, long campaignId) {
        CampaignSheet campaign = readable(actor, campaignId);
        List<Long> periods = campaign.periods().stream().map(PeriodSheet::id).toList();
        return new Overview(
                campaign,
                campaigns.versions(campaignId),
                drafts.find(campaignId).orElse(null),
                rankings.publishedAmong(actor, periods),
                actor.isBlocHead(campaign.blocId()));
    }

    /** One version, draft or signed off, or {@link NotFound}. */
    public Sheet sheet(Actor actor, long campaignId, int number) {
        CampaignSheet newest = readable(actor, campaignId);
        Optional<Draft> draft = drafts.find(campaignId).filter(found -> found.number() == number);
        boolean mayEdit = actor.isBlocHead(newest.blocId());
        if (draft.isPresent()) {
            Scheme scheme = draft.get().scheme();
            return new Sheet(
                    newest.with(scheme),
                    number,
                    scheme,
                    draft.get(),
                    null,
                    newest.scheme(),
                    SchemeCheck.problems(newest, scheme),
                    mayEdit);
        }
        CampaignSheet then = campaigns.campaign(campaignId, number);
        return new Sheet(then, number, then.scheme(), null, then.schemeVersion(), newest.scheme(), List.of(), mayEdit);
    }

    /** The draft, for who may change it; {@link NotFound} for a number that is not one. */
    public Sheet draft(Actor actor, long campaignId, int number) {
        Sheet sheet = sheet(actor, campaignId, number);
        SchemePolicy.requireEditor(actor, sheet.campaign().blocId());
        if (sheet.draft() == null) {
            throw new NotFound("draft", number);
        }
        return sheet;
    }

    /** The ranking of a period as a version would make it, beside the one there is. */
    public TryOut tryOut(Actor actor, long campaignId, int number, long periodId) {
        Sheet sheet = sheet(actor, campaignId, number);
        sheet.campaign().period(periodId);
        return TryOut.compare(rankings.live(actor, periodId), rankings.tried(actor, periodId, sheet.scheme()));
    }

    private CampaignSheet readable(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        SchemePolicy.requireReader(actor, campaign.blocId());
        return campaign;
    }
}
