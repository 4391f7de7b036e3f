package vn.thiduaso.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.eligibility.Eligibility;
import vn.thiduaso.nomination.eligibility.rule.EligibilityCheck;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.ui.Paging;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Reads nominations; what a person may not see is not found. */
@Service
@Transactional(readOnly = true)
public class NominationQueries {

    private final NominationReader reader;
    private final NominationListReader lists;
    private final Eligibility eligibility;
    private final CampaignQueries campaigns;
    private final UnitCatalogue units;
    private final Clock clock;

    NominationQueries(
            NominationReader reader,
            NominationListReader lists,
            Eligibility eligibility,
            CampaignQueries campaigns,
            UnitCatalogue units,
            Clock clock) {
        this.reader = reader;
        this.lists = lists;
        this.eligibility = eligibility;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** One page of the campaign's nominations: a constant number of statements. */
    public NominationPage page(Actor actor, long campaignId, NominationFilter filter, int page) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        NominationScope scope = NominationScope.of(actor, campaign);
        Paging paging = new Paging(page, Paging.DEFAULT_SIZE, lists.count(scope, filter));
        List<UnitView> members = units.members(campaign.blocId(), LocalDate.now(clock));
        boolean seesAll = scope.leads() || scope.readsAsSuperior();
        return new NominationPage(
                campaign,
                lists.lines(scope, filter, paging.offset(), paging.size()),
                paging,
                seesAll ? members : List.of(),
                members.stream().anyMatch(unit -> NominationPolicy.mayWrite(actor, unit.id())));
    }

    /** All nominations of the filter, for an export of what the list shows. */
    public List<NominationLine> lines(Actor actor, long campaignId, NominationFilter filter) {
        NominationScope scope = NominationScope.of(actor, campaigns.campaign(actor, campaignId));
        return lists.lines(scope, filter, 0, Integer.MAX_VALUE);
    }

    /** A nomination of the campaign with its checks, earlier awards and what the person may do with it. */
    public NominationDetails details(Actor actor, long campaignId, long nominationId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        NominationView nomination = reader.find(NominationScope.of(actor, campaign), nominationId)
                .orElseThrow(() -> new NotFound("nomination", nominationId));
        Candidacy candidacy = nomination.candidacy();
        return new NominationDetails(
                campaign,
                campaign.awardForm(candidacy.awardFormId()),
                nomination,
                reader.awardsOf(candidacy),
                eligibility.of(actor, campaign, nomination.nominee()),
                NominationActions.of(actor, nomination, campaign.blocId()),
                reader.events(nominationId));
    }

    /** The same for the form: only for people of the unit. */
    public NominationDetails forEditing(Actor actor, long campaignId, long nominationId) {
        NominationDetails details = details(actor, campaignId, nominationId);
        NominationPolicy.requireWrite(actor, details.nomination().candidacy().unitId());
        return details;
    }

    /** Nominations of the campaign in these states that the person may see, in the order of the papers: one statement. */
    public List<NominationView> withStatus(Actor actor, long campaignId, Set<NominationStatus> statuses) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        return reader.withStatus(NominationScope.of(actor, campaign), statuses);
    }

    /** Those of these nominations that the person may see, in the order of the papers: one statement. */
    public List<NominationView> byIds(Actor actor, Collection<Long> nominationIds) {
        return reader.byIds(actor, nominationIds);
    }

    /**
     * Accepted nominations for the form, voted on or not, which are not forwarded yet, as far as the person may see
     * them: collectives first, units in the bloc's order,
     * people by unit, then by name. One statement.
     */
    public List<NominationView> accepted(Actor actor, long campaignId, long awardFormId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        return reader.accepted(NominationScope.of(actor, campaign), awardFormId);
    }

    /** What the rules say of these nominations of the campaign, as far as the person may see them, by nomination. */
    public Map<Long, List<EligibilityCheck>> eligibility(Actor actor, long campaignId, Collection<Long> nominationIds) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        return eligibility.of(
                actor,
                campaign,
                byIds(actor, nominationIds).stream()
                        .filter(nomination -> nomination.campaignId() == campaignId)
                        .map(NominationView::nominee)
                        .toList());
    }

    /** How many accepted nominations there are for each form and occasion, the latest first: one statement. */
    public List<AcceptedGroup> acceptedGroups(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        return reader.acceptedGroups(NominationScope.of(actor, campaign));
    }

    /** What waits for the person in the campaign: one statement. */
    public NominationCounts counts(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        return reader.counts(NominationScope.of(actor, campaign));
    }
}
