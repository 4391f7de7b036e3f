package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingQueries.Standing;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.Outcome;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.shared.Actor;

/**
 * Puts the dashboard together: for leaders from the live table, for everybody else from the published one, or their own
 * unit's line while nothing is published. A constant number of statements.
 */
@Component
@Transactional(readOnly = true)
public class DashboardQueries {

    private final RankingQueries rankings;
    private final ReportQueries reports;
    private final PublishedHistory history;

    DashboardQueries(RankingQueries rankings, ReportQueries reports, PublishedHistory history) {
        this.rankings = rankings;
        this.reports = reports;
        this.history = history;
    }

    /** The dashboard of a period as the person may see it. */
    public Dashboard dashboard(Actor actor, long periodId) {
        Dashboard dashboard = withoutMovers(actor, periodId);
        if (!dashboard.wholeBloc()) {
            return dashboard;
        }
        RankingTable table = dashboard.table();
        return dashboard.with(Mover.among(
                dashboard.rows(), history.lastPlaces(table.campaign().periodsBefore(table.period()))));
    }

    /** The dashboard for those who do not ask who moved: one statement less. */
    Dashboard withoutMovers(Actor actor, long periodId) {
        return rankings.published(actor, periodId)
                .map(table -> published(actor, table))
                .orElseGet(() -> live(actor, rankings.standing(actor, periodId)));
    }

    /** Some of the units that the person may see side by side; unknown ones are left out. */
    public UnitComparison comparison(Actor actor, long periodId, Collection<Long> unitIds) {
        return UnitComparison.of(withoutMovers(actor, periodId), unitIds);
    }

    /** The published figures of the bloc are the same for everybody; only leaders see how the reports stand now. */
    private Dashboard published(Actor actor, RankingTable table) {
        PeriodSheet period = table.period();
        boolean leader = actor.leads(table.campaign().blocId());
        List<ReportView> known = leader ? reports.reportsOfPeriod(actor, period.id()) : List.of();
        List<DashboardRow> rows = rows(actor, table, known);
        Map<String, BigDecimal> percentages =
                history.blocPercentages(List.of(period)).getOrDefault(period.id(), Map.of());
        return dashboard(table, rows, Targets.of(table.campaign(), percentages, rows), true);
    }

    private static Dashboard live(Actor actor, Standing standing) {
        RankingTable table = standing.table();
        boolean leader = actor.leads(table.campaign().blocId());
        List<DashboardRow> rows = rows(actor, table, standing.reports());
        return dashboard(table, rows, leader ? Targets.of(standing, rows) : List.of(), leader);
    }

    private static Dashboard dashboard(
            RankingTable table, List<DashboardRow> rows, List<TargetLine> targets, boolean wholeBloc) {
        return new Dashboard(
                table, rows, targets, List.of(), LostPoints.of(table.campaign().indicators(), rows), wholeBloc);
    }

    private static List<DashboardRow> rows(Actor actor, RankingTable table, List<ReportView> reports) {
        Map<Long, ReportView> known =
                reports.stream().collect(Collectors.toMap(ReportView::unitId, Function.identity()));
        return table.lines().stream()
                .map(line -> row(actor, line, known.get(line.unitId()), table.campaign()))
                .toList();
    }

    private static DashboardRow row(
            Actor actor, RankingLine line, @Nullable ReportView report, CampaignSheet campaign) {
        ReportScore score = line.score();
        boolean mayOpen = actor.leads(campaign.blocId()) || actor.worksFor(line.unitId());
        int late = score == null || score.lateDeduction().signum() == 0 ? 0 : lateEvents(score, campaign);
        return new DashboardRow(
                line,
                score == null ? List.of() : cells(score, campaign),
                report == null ? null : report.enteredCount(),
                report == null ? late : report.lateCount(),
                mayOpen);
    }

    /** Late events of a published line, from what they cost. */
    private static int lateEvents(ReportScore score, CampaignSheet campaign) {
        BigDecimal each = campaign.scheme().latePoints();
        return each.signum() == 0
                ? 0
                : score.lateDeduction().divide(each, 0, RoundingMode.UP).intValue();
    }

    private static List<Cell> cells(ReportScore score, CampaignSheet campaign) {
        Map<String, ItemScore> items =
                score.items().stream().collect(Collectors.toMap(ItemScore::code, Function.identity()));
        List<Cell> cells = new ArrayList<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            ItemScore item = items.get(indicator.code());
            cells.add(
                    item == null
                            ? new Cell(Outcome.NOT_COUNTED, null, null)
                            : new Cell(item.outcome(), item.percentage(), level(item, indicator)));
        }
        return cells;
    }

    /** The level reached, found by the credit that its points show. */
    private static @Nullable Integer level(ItemScore item, IndicatorSheet indicator) {
        BigDecimal points = item.points();
        if (!indicator.isMilestone() || points == null || item.outcome() == Outcome.MISSING) {
            return null;
        }
        for (int level = indicator.levels().size(); level > 0; level--) {
            BigDecimal credit = indicator.levels().get(level - 1).credit();
            if (item.maxPoints()
                            .multiply(credit)
                            .setScale(2, RoundingMode.HALF_UP)
                            .compareTo(points)
                    <= 0) {
                return level;
            }
        }
        return null;
    }
}
