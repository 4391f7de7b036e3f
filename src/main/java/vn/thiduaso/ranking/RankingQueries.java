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
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.review.ReviewQueries;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads score tables: live for the bloc's leaders, the own line for a unit, published for everybody of the bloc. */
@Component
@Transactional(readOnly = true)
public class RankingQueries {

    private final CampaignQueries campaigns;
    private final ReportQueries reports;
    private final ReviewQueries reviews;
    private final UnitCatalogue units;
    private final AdjustmentRepository adjustments;
    private final PublishedRankings published;

    RankingQueries(
            CampaignQueries campaigns,
            ReportQueries reports,
            ReviewQueries reviews,
            UnitCatalogue units,
            AdjustmentRepository adjustments,
            PublishedRankings published) {
        this.campaigns = campaigns;
        this.reports = reports;
        this.reviews = reviews;
        this.units = units;
        this.adjustments = adjustments;
        this.published = published;
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
        PeriodSheet period = campaign.period(periodId);
        List<ReportView> known = reports.reportsOfPeriod(actor, periodId);
        Map<Long, Map<Long, Figures>> figures = reviews.verifiedFigures(actor, known);
        LiveTable table =
                new LiveTable(campaign, reports.states(actor, period), known, figures, adjustments(actor, periodId));
        RankingTable ranked = table.rank(units.members(campaign.blocId(), period.dataTo()));
        if (actor.leads(campaign.blocId())) {
            return new Standing(ranked, known, figures);
        }
        List<RankingLine> own = ranked.lines().stream()
                .filter(line -> actor.worksFor(line.unitId()))
                .map(RankingLine::withoutPlace)
                .toList();
        return new Standing(new RankingTable(campaign, period, null, own), known, figures);
    }

    /** For leaders: the live table as another scheme would make it. Nothing is stored. */
    public RankingTable tried(Actor actor, long periodId, Scheme scheme) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(actor, periodId).with(scheme);
        RankingPolicy.requireLeader(actor, campaign.blocId());
        PeriodSheet period = campaign.period(periodId);
        List<ReportView> known = reports.reportsOfPeriod(actor, periodId);
        Map<Long, Map<Long, Figures>> figures = reviews.verifiedFigures(actor, known);
        return new LiveTable(campaign, reports.states(actor, period), known, figures, adjustments(actor, periodId))
                .rank(units.members(campaign.blocId(), period.dataTo()));
    }

    /** Those of the periods that have a published table; one statement. */
    public Set<Long> publishedAmong(Actor actor, Collection<Long> periodIds) {
        List<Long> known = periodIds.stream()
                .filter(period -> campaigns.isKnown(actor, period))
                .toList();
        return known.isEmpty() ? Set.of() : published.among(known);
    }

    /** The published table, or the live one where nothing is published or the reader wants that. */
    public RankingTable table(Actor actor, long periodId, boolean wantsLive) {
        return wantsLive ? live(actor, periodId) : published(actor, periodId).orElseGet(() -> live(actor, periodId));
    }

    /** The newest published table of the period. */
    public Optional<RankingTable> published(Actor actor, long periodId) {
        campaigns.campaignOfPeriod(actor, periodId);
        return published.latestTable(periodId);
    }

    /** The newest publication of the period without its lines. */
    public Optional<Publication> publication(Actor actor, long periodId) {
        campaigns.campaignOfPeriod(actor, periodId);
        return published.latest(periodId);
    }

    /** Bonus and deductions of the period: all for leaders, the own unit's for its people. */
    public List<AdjustmentView> adjustments(Actor actor, long periodId) {
        long bloc = campaigns.campaignOfPeriod(actor, periodId).blocId();
        List<Adjustment> found = actor.leads(bloc)
                ? adjustments.findByPeriodIdOrderByGivenAt(periodId)
                : adjustments.findByPeriodIdAndUnitIdInOrderByGivenAt(periodId, actor.unitIds());
        return found.stream().map(Adjustment::view).toList();
    }

    public boolean mayAdjust(Actor actor, long blocId, long unitId) {
        return RankingPolicy.mayAdjust(actor, blocId, unitId);
    }

    /**
     * The live table and what it was computed from, as far as the reader may see it.
     *
     * @param figures that count, by unit and indicator
     */
    public record Standing(RankingTable table, List<ReportView> reports, Map<Long, Map<Long, Figures>> figures) {}
}
