package vn.thiduaso.ranking.web;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.ItemScore;

/** Points that a unit lost on an indicator. */
record Loss(IndicatorSheet indicator, BigDecimal points) {

    /** Every indicator that cost points, the most first. */
    static List<Loss> of(List<IndicatorSheet> indicators, Map<String, ItemScore> items) {
        return indicators.stream()
                .map(indicator -> new Loss(indicator, lost(items, indicator.code())))
                .filter(loss -> loss.points().signum() > 0)
                .sorted(Comparator.comparing(Loss::points).reversed())
                .toList();
    }

    private static BigDecimal lost(Map<String, ItemScore> items, String code) {
        ItemScore item = items.get(code);
        BigDecimal points = item == null ? null : item.points();
        return item == null || points == null
                ? BigDecimal.ZERO
                : item.maxPoints().subtract(points);
    }
}
