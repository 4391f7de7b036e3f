package vn.thiduaso.scheme;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.disclosure.Disclosures;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.disclosure.NewDisclosure;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;

/** Makes, changes, signs off and drops the draft of a scheme. For the Khối trưởng. */
@Service
@Transactional
public class SchemeService {

    private static final int LONGEST_REASON = 500;

    private final CampaignCatalogue campaigns;
    private final DraftStore drafts;
    private final RankingQueries rankings;
    private final AuditLog audit;
    private final Disclosures disclosures;
    private final Clock clock;

    SchemeService(
            CampaignCatalogue campaigns,
            DraftStore drafts,
            RankingQueries rankings,
            AuditLog audit,
            Disclosures disclosures,
            Clock clock) {
        this.disclosures = disclosures;
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.rankings = rankings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes a draft that begins as the newest version.
     *
     * @param reason needed once a ranking of the campaign is published
     * @return the draft's number
     */
    public int begin(Actor actor, long campaignId, @Nullable String reason) {
        CampaignSheet campaign = editable(actor, campaignId);
        return begin(actor, campaign, campaign.scheme(), reason);
    }

    /** Makes a draft of a scheme that comes from elsewhere, or puts it in the place of the draft there is. */
    public int take(Actor actor, long campaignId, Scheme scheme, @Nullable String reason) {
        CampaignSheet campaign = editable(actor, campaignId);
        Draft draft = drafts.find(campaignId).orElse(null);
        if (draft == null) {
            return begin(actor, campaign, scheme, reason);
        }
        return change(actor, campaignId, draft.version(), before -> scheme).number();
    }

    private int begin(Actor actor, CampaignSheet campaign, Scheme scheme, @Nullable String reason) {
        String why = TypedText.clean(reason);
        RuleViolation.unless(why.length() <= LONGEST_REASON, "scheme.error.reasonTooLong");
        RuleViolation.unless(!why.isEmpty() || !isPublished(actor, campaign), "scheme.error.reason");
        RuleViolation.unless(drafts.find(campaign.id()).isEmpty(), "scheme.error.draftExists");
        int number = drafts.insert(campaign.id(), scheme, why.isEmpty() ? null : why, actor, clock.instant());
        audit.record(actor, "scheme.begun", subject(campaign, number), Map.of("reason", Change.of(null, why)));
        return number;
    }

    /**
     * Changes the draft.
     *
     * @param version from when the form was shown; another one by now is a {@link vn.thiduaso.shared.StaleVersion}
     */
    public Draft change(Actor actor, long campaignId, int version, UnaryOperator<Scheme> change) {
        CampaignSheet campaign = editable(actor, campaignId);
        Draft draft = draft(campaignId);
        Scheme after;
        try {
            after = change.apply(draft.scheme());
        } catch (IllegalArgumentException impossible) {
            RuleViolation refused = new RuleViolation("scheme.error.impossible");
            refused.addSuppressed(impossible);
            throw refused;
        }
        Map<String, Change> changes = SchemeChanges.audited(draft.scheme(), after);
        drafts.update(draft, version, after, actor, clock.instant());
        if (!changes.isEmpty()) {
            audit.record(actor, "scheme.changed", subject(campaign, draft.number()), changes);
        }
        return draft;
    }

    /** Signs the draft off: it scores the period and all after it, and never changes again. */
    public void signOff(Actor actor, long campaignId, int version, long fromPeriodId) {
        CampaignSheet campaign = editable(actor, campaignId);
        Draft draft = draft(campaignId);
        PeriodSheet from = campaign.period(fromPeriodId);
        RuleViolation.unless(SchemeCheck.problems(campaign, draft.scheme()).isEmpty(), "scheme.error.problems");
        RuleViolation.unless(draft.reason() != null || !isPublished(actor, campaign), "scheme.error.reason");
        drafts.signOff(draft, version, fromPeriodId, actor, clock.instant());
        audit.record(
                actor,
                "scheme.signedOff",
                subject(campaign, draft.number()),
                Map.of("period", Change.of(null, from.code())));
        disclosures.add(
                actor,
                NewDisclosure.ofPeriod(
                        LockedChangeKind.SCHEME_SIGNED_OFF, fromPeriodId, draft.number(), draft.reason()));
        campaigns.evictAfterCommit();
    }

    /** Drops the draft. */
    public void discard(Actor actor, long campaignId, int version) {
        CampaignSheet campaign = editable(actor, campaignId);
        Draft draft = draft(campaignId);
        drafts.delete(draft, version);
        audit.record(actor, "scheme.discarded", subject(campaign, draft.number()), Map.of());
    }

    private CampaignSheet editable(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(campaignId);
        SchemePolicy.requireEditor(actor, campaign.blocId());
        return campaign;
    }

    private Draft draft(long campaignId) {
        return drafts.find(campaignId).orElseThrow(() -> new NotFound("draft of campaign", campaignId));
    }

    private boolean isPublished(Actor actor, CampaignSheet campaign) {
        List<Long> periods = campaign.periods().stream().map(PeriodSheet::id).toList();
        return !rankings.publishedAmong(actor, periods).isEmpty();
    }

    private static String subject(CampaignSheet campaign, int number) {
        return campaign.code() + " · " + number;
    }
}
