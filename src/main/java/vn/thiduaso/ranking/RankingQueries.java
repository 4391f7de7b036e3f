package vn.thiduaso.ranking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.UnitCatalogue;

/**
 * Reads score tables: live for the bloc's leaders, preliminary and live for the units as far as the bloc's rule lets
 * them, published for everybody of the bloc.
 */
@Component
@Transactional(readOnly = true)
public class RankingQueries {

    private final CampaignQueries campaigns;
    private final LiveTables liveTables;
    private final UnitCatalogue units;
    private final PublishedRankings published;
    private final RankingSteps steps;

    RankingQueries(
            CampaignQueries campaigns,
            LiveTables liveTables,
            UnitCatalogue units,
            PublishedRankings published,
            RankingSteps steps) {
        this.campaigns = campaigns;
        this.liveTables = liveTables;
        this.units = units;
        this.published = published;
        this.steps = steps;
    }

    /**
     * The table from what is known now. Leaders see every unit; people of a unit see its line without its place, which
     * would tell about the others; anybody else sees no line.
     */
    public RankingTable live(Actor actor, long periodId) {
        return standing(actor, periodId).table();
    }

    /** The live table with the reports and the figures that it was computed from. */
    public Standing standing(Actor actor, long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        Standing all = liveTables.asFarAsReadable(actor, campaign, periodId);
        return actor.leads(campaign.blocId())
                ? all
                : new Standing(all.table().only(actor.unitIds()), all.reports(), all.figures());
    }

    /** How far the ranking of the period has got: one statement. */
    public PeriodStatus status(Actor actor, long periodId) {
        campaigns.campaignOfPeriod(actor, periodId);
        return published.status(periodId);
    }

    /** For leaders: the live table as another scheme would make it. Nothing is stored. */
    public RankingTable tried(Actor actor, long periodId, Scheme scheme) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId).with(scheme);
        RankingPolicy.requireLeader(actor, campaign.blocId());
        return liveTables.asFarAsReadable(actor, campaign, periodId).table();
    }

    /** Those of the periods that have a published table; one statement. */
    public Set<Long> publishedAmong(Actor actor, Collection<Long> periodIds) {
        List<Long> known = periodIds.stream()
                .filter(period -> campaigns.isKnown(actor, period))
                .toList();
        return known.isEmpty() ? Set.of() : published.among(known);
    }

    /** How far the rankings of those periods have got that the person has to do with, by period; one statement. */
    public Map<Long, Progress> progress(Actor actor, Collection<Long> periodIds) {
        List<Long> known = periodIds.stream()
                .filter(period -> campaigns.isKnown(actor, period))
                .toList();
        return known.isEmpty() ? Map.of() : published.progress(known);
    }

    /** The table that the reader wants, as much of it as the bloc's rule lets them see. */
    public RankingTable table(Actor actor, long periodId, TableChoice choice) {
        return table(actor, periodId, choice, status(actor, periodId));
    }

    /** As above, for who has read the status already. */
    public RankingTable table(Actor actor, long periodId, TableChoice choice, PeriodStatus status) {
        return chosen(actor, periodId, choice, status).table();
    }

    /** As above, with the reports behind a live table. */
    public Chosen chosen(Actor actor, long periodId, TableChoice choice, PeriodStatus status) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        return switch (choice.kind()) {
            case PUBLISHED ->
                published
                        .table(periodId, choice.number())
                        .map(Chosen::of)
                        .orElseThrow(() -> new NotFound("published ranking", choice.number()));
            case ADOPTED ->
                adoptions(actor, periodId).stream()
                        .filter(adoption -> adoption.number() == choice.number())
                        .findFirst()
                        .map(adoption -> Chosen.of(seen(actor, status, published.table(periodId, adoption))))
                        .orElseThrow(() -> new NotFound("preliminary ranking", choice.number()));
            case LIVE -> liveFor(actor, campaign, periodId, status);
            case NEWEST -> newest(actor, campaign, periodId, status);
        };
    }

    private Chosen newest(Actor actor, CampaignSheet campaign, long periodId, PeriodStatus status) {
        if (status.publication() != null) {
            return Chosen.of(published.table(periodId, status.publication()));
        }
        Adoption adoption = status.adoption();
        if (adoption != null && !leads(actor, campaign) && isMember(actor, campaign, periodId)) {
            return Chosen.of(seen(actor, status, published.table(periodId, adoption)));
        }
        return liveFor(actor, campaign, periodId, status);
    }

    private Chosen liveFor(Actor actor, CampaignSheet campaign, long periodId, PeriodStatus status) {
        boolean everything =
                RankingPolicy.seesAllLive(status) && !leads(actor, campaign) && isMember(actor, campaign, periodId);
        Standing standing = everything ? liveTables.asTold(actor, campaign, periodId) : standing(actor, periodId);
        return new Chosen(standing.table(), standing.reports());
    }

    private static RankingTable seen(Actor actor, PeriodStatus status, RankingTable adopted) {
        return leads(actor, adopted.campaign()) || RankingPolicy.seesAllAdopted(status)
                ? adopted
                : adopted.only(actor.unitIds());
    }

    private boolean maySeeAdopted(Actor actor, CampaignSheet campaign, long periodId) {
        return leads(actor, campaign) || isMember(actor, campaign, periodId);
    }

    private static boolean leads(Actor actor, CampaignSheet campaign) {
        return actor.leads(campaign.blocId());
    }

    /** Whether the person works for one of the units that compete in the period. */
    private boolean isMember(Actor actor, CampaignSheet campaign, long periodId) {
        return units.members(campaign.blocId(), campaign.period(periodId).dataTo()).stream()
                .anyMatch(unit -> actor.worksFor(unit.id()));
    }

    /** The newest published table of the period. */
    public Optional<RankingTable> published(Actor actor, long periodId) {
        campaigns.campaignOfPeriod(actor, periodId);
        return published.latestTable(periodId);
    }

    /** All publications of the period, newest first. */
    public List<Publication> publications(Actor actor, long periodId) {
        campaigns.campaignOfPeriod(actor, periodId);
        return published.versions(periodId);
    }

    /** All preliminary tables of the period, newest first; none for who may not see them. */
    public List<Adoption> adoptions(Actor actor, long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId);
        return maySeeAdopted(actor, campaign, periodId) ? published.adoptions(periodId) : List.of();
    }

    /**
     * How many places each unit of a table has gone up (positive) or down since the last published period before it, which
     * is kept in memory. A unit that has no place in one of the two is left out.
     */
    public Map<Long, Integer> movements(Actor actor, RankingTable table, PeriodStatus status) {
        campaigns.campaignOfPeriod(actor, table.period().id());
        return Movements.of(table, published.places(status.previousId()));
    }

    /** Why the live table can't be adopted yet, for leaders. */
    public List<Hindrance> beforeAdoption(Actor actor, RankingTable live, PeriodStatus status) {
        RankingPolicy.requireLeader(actor, live.campaign().blocId());
        return steps.beforeAdoption(actor, live, status);
    }

    /** Why the live table can't be published yet, for leaders. */
    public List<Hindrance> beforePublication(Actor actor, RankingTable live, PeriodStatus status) {
        RankingPolicy.requireLeader(actor, live.campaign().blocId());
        return steps.beforePublication(actor, live, status);
    }

    /** Whether the person may read what was written about the unit: reasons of reviewers and of adjustments. */
    public boolean mayReadReasons(Actor actor, long blocId, long unitId) {
        return actor.leads(blocId) || actor.worksFor(unitId);
    }

    /**
     * The live table and what it was computed from, as far as the reader may see it.
     *
     * @param figures that count, by unit and indicator
     */
    public record Standing(RankingTable table, List<ReportView> reports, Map<Long, Map<Long, Figures>> figures) {}

    /**
     * A table and the reports behind it.
     *
     * @param reports only of a live table; all of the bloc where the reader may see all of it
     */
    public record Chosen(RankingTable table, List<ReportView> reports) {

        static Chosen of(RankingTable frozen) {
            return new Chosen(frozen, List.of());
        }
    }
}
