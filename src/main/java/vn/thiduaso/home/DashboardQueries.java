package vn.thiduaso.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingQueries.Standing;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.review.ReviewQueries;
import vn.thiduaso.scoring.Figures;
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
    private final ReviewQueries reviews;

    DashboardQueries(RankingQueries rankings, ReportQueries reports, ReviewQueries reviews) {
        this.rankings = rankings;
        this.reports = reports;
        this.reviews = reviews;
    }

    /** The dashboard of a period as the person may see it. */
    public Dashboard dashboard(Actor actor, long periodId) {
        return rankings.published(actor, periodId)
                .map(table -> published(actor, table))
                .orElseGet(() -> live(actor, rankings.standing(actor, periodId)));
    }

    private Dashboard published(Actor actor, RankingTable table) {
        boolean leader = actor.leads(table.campaign().blocId());
        List<ReportView> known =
                leader ? reports.reportsOfPeriod(actor, table.period().id()) : List.of();
        return dashboard(actor, new Standing(table, known, reviews.verifiedFigures(actor, known)), true);
    }

    private static Dashboard live(Actor actor, Standing standing) {
        return dashboard(
                actor, standing, actor.leads(standing.table().campaign().blocId()));
    }

    private static Dashboard dashboard(Actor actor, Standing standing, boolean wholeBloc) {
        RankingTable table = standing.table();
        Map<Long, ReportView> known =
                standing.reports().stream().collect(Collectors.toMap(ReportView::unitId, Function.identity()));
        List<DashboardRow> rows = table.lines().stream()
                .map(line -> row(actor, line, known.get(line.unitId()), table.campaign()))
                .toList();
        List<TargetLine> targets = actor.leads(table.campaign().blocId()) ? targets(standing, rows) : List.of();
        return new Dashboard(table, rows, targets, wholeBloc);
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

    /** From the submitted reports. */
    private static List<TargetLine> targets(Standing standing, List<DashboardRow> rows) {
        List<Map<Long, Figures>> submitted = standing.reports().stream()
                .filter(report -> report.submissionNo() > 0)
                .map(report -> standing.figures().getOrDefault(report.unitId(), Map.of()))
                .toList();
        List<IndicatorSheet> indicators = standing.table().campaign().indicators();
        List<TargetLine> lines = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            lines.add(target(indicators.get(i), i, submitted, rows));
        }
        return lines;
    }

    private static TargetLine target(
            IndicatorSheet indicator, int column, List<Map<Long, Figures>> units, List<DashboardRow> rows) {
        BigDecimal numerators = BigDecimal.ZERO;
        BigDecimal denominators = BigDecimal.ZERO;
        for (Map<Long, Figures> unit : units) {
            Figures figures = unit.get(indicator.id());
            BigDecimal denominator = figures == null ? null : figures.denominator();
            if (figures != null && denominator != null) {
                numerators = numerators.add(figures.numerator());
                denominators = denominators.add(denominator);
            }
        }
        BigDecimal percentage = denominators.signum() == 0
                ? null
                : numerators.movePointRight(2).divide(denominators, 6, RoundingMode.HALF_UP);
        List<Outcome> outcomes = rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .map(row -> row.cells().get(column).outcome())
                .filter(Objects::nonNull)
                .filter(outcome -> outcome != Outcome.NOT_COUNTED)
                .toList();
        long met = outcomes.stream().filter(outcome -> outcome == Outcome.MET).count();
        return new TargetLine(indicator, percentage, met, outcomes.size());
    }
}
