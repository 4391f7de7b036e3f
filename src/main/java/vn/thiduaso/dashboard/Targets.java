package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.RankingQueries.Standing;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Outcome;

/** The bloc against each of the plan's targets. */
final class Targets {

    private Targets() {}

    /** From the submitted reports as they stand now. */
    static List<TargetLine> of(Standing standing, List<DashboardRow> rows) {
        List<Long> submitted = standing.reports().stream()
                .filter(report -> report.submissionNo() > 0)
                .map(ReportView::unitId)
                .toList();
        CampaignSheet campaign = standing.table().campaign();
        Map<String, BigDecimal> percentages = new HashMap<>();
        for (IndicatorSheet indicator : campaign.indicators()) {
            add(percentages, indicator, submitted, standing);
        }
        return of(campaign, percentages, rows);
    }

    /**
     * From percentages that are known.
     *
     * @param percentages by code
     */
    static List<TargetLine> of(CampaignSheet campaign, Map<String, BigDecimal> percentages, List<DashboardRow> rows) {
        List<IndicatorSheet> indicators = campaign.indicators();
        List<TargetLine> lines = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int column = i;
            List<Outcome> outcomes = rows.stream()
                    .filter(row -> !row.cells().isEmpty())
                    .map(row -> row.cells().get(column).outcome())
                    .filter(outcome -> outcome != Outcome.NOT_COUNTED)
                    .toList();
            long met =
                    outcomes.stream().filter(outcome -> outcome == Outcome.MET).count();
            IndicatorSheet indicator = indicators.get(i);
            lines.add(new TargetLine(indicator, percentages.get(indicator.code()), met, outcomes.size()));
        }
        return lines;
    }

    private static void add(
            Map<String, BigDecimal> percentages, IndicatorSheet indicator, List<Long> unitIds, Standing standing) {
        BigDecimal numerators = BigDecimal.ZERO;
        BigDecimal denominators = BigDecimal.ZERO;
        for (Long unitId : unitIds) {
            Figures figures = standing.figures().getOrDefault(unitId, Map.of()).get(indicator.id());
            BigDecimal denominator = figures == null ? null : figures.denominator();
            if (figures != null && denominator != null) {
                numerators = numerators.add(figures.numerator()).add(before(standing, unitId, indicator.code()));
                denominators = denominators.add(denominator);
            }
        }
        if (denominators.signum() > 0) {
            percentages.put(
                    indicator.code(), numerators.movePointRight(2).divide(denominators, 6, RoundingMode.HALF_UP));
        }
    }

    /** What the earlier periods add to a unit's numerators. */
    private static BigDecimal before(Standing standing, long unitId, String code) {
        return standing.table().line(unitId).stream()
                .flatMap(line -> line.grounds().earlier().stream())
                .map(earlier -> earlier.of(code).numerator())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
