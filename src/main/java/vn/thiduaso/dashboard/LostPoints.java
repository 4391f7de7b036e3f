package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportScore;

/**
 * Points that the units lost on one indicator.
 *
 * @param points of all units together
 * @param units that lost some
 * @param counted units for which the indicator counts
 */
public record LostPoints(IndicatorSheet indicator, BigDecimal points, int units, int counted) {

    /** Per unit for which the indicator counts, 2 decimals. */
    public BigDecimal average() {
        return points.divide(BigDecimal.valueOf(counted), 2, RoundingMode.HALF_UP);
    }

    /** The average loss in percent of the points there are, whole. */
    public int percent() {
        return average()
                .movePointRight(2)
                .divide(indicator.maxPoints(), 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Every indicator that cost points, the most first. */
    static List<LostPoints> of(List<IndicatorSheet> indicators, List<DashboardRow> rows) {
        Map<String, List<ItemScore>> items = new HashMap<>();
        for (DashboardRow row : rows) {
            RankingLine line = row.line();
            ReportScore score = line.score();
            if (score != null) {
                score.items().stream()
                        .filter(ItemScore::counted)
                        .forEach(item -> items.computeIfAbsent(item.code(), code -> new ArrayList<>())
                                .add(item));
            }
        }
        return indicators.stream()
                .map(indicator -> of(indicator, items.getOrDefault(indicator.code(), List.of())))
                .filter(lost -> lost.points().signum() > 0)
                .sorted(Comparator.comparing(LostPoints::points).reversed())
                .toList();
    }

    private static LostPoints of(IndicatorSheet indicator, List<ItemScore> items) {
        List<BigDecimal> lost = items.stream().map(LostPoints::lost).toList();
        return new LostPoints(
                indicator,
                lost.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                (int) lost.stream().filter(points -> points.signum() > 0).count(),
                items.size());
    }

    private static BigDecimal lost(ItemScore item) {
        BigDecimal points = item.points();
        return points == null ? BigDecimal.ZERO : item.maxPoints().subtract(points);
    }
}
