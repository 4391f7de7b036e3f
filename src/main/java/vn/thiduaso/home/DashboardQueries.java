package vn.thiduaso.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.report.ReportHead;
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
        Optional<RankingTable> published = rankings.published(actor, periodId);
        RankingTable table = published.orElseGet(() -> rankings.live(actor, periodId));
        long bloc = table.campaign().blocId();
        Map<Long, ReportHead> heads = reports.heads(actor, List.of(periodId)).stream()
                .collect(Collectors.toMap(ReportHead::unitId, Function.identity()));
        List<DashboardRow> rows = table.lines().stream()
                .map(line -> row(actor, line, heads.get(line.unitId()), table.campaign()))
                .toList();
        boolean wholeBloc = published.isPresent() || actor.leads(bloc);
        List<TargetLine> targets = actor.leads(bloc) ? targets(actor, table, rows) : List.of();
        return new Dashboard(table, rows, targets, wholeBloc);
    }

    private static DashboardRow row(Actor actor, RankingLine line, @Nullable ReportHead head, CampaignSheet campaign) {
        ReportScore score = line.score();
        boolean mayOpen = actor.leads(campaign.blocId()) || actor.worksFor(line.unitId());
        int late = score == null || score.lateDeduction().signum() == 0 ? 0 : lateEvents(score, campaign);
        return new DashboardRow(
                line,
                score == null ? List.of() : cells(score, campaign),
                head == null ? null : head.entered(),
                head == null ? late : head.lateCount(),
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
            if (item.maxPoints().multiply(credit).compareTo(points) <= 0) {
                return level;
            }
        }
        return null;
    }

    private List<TargetLine> targets(Actor actor, RankingTable table, List<DashboardRow> rows) {
        List<ReportView> submitted = reports
                .reportsOfPeriod(actor, table.period().id())
                .stream()
                .filter(report -> report.submissionNo() > 0)
                .toList();
        Map<Long, Map<Long, Figures>> figures = reviews.verifiedFigures(actor, submitted);
        List<IndicatorSheet> indicators = table.campaign().indicators();
        List<TargetLine> lines = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            lines.add(target(indicators.get(i), i, figures.values().stream().toList(), rows));
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
                : numerators.movePointRight(2).divide(denominators, 1, RoundingMode.HALF_UP);
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
