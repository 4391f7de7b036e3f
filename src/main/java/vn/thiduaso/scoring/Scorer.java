package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores a report: the items one by one, then the groups, the base, bonus and deductions. */
public final class Scorer {

    private static final int DECIMALS = 2;

    private Scorer() {}

    /**
     * Scores the figures, by the items' codes, of one report. An item without figures is missing; figures of an item
     * that the scheme does not know are left aside. Bonus and deduction are sums, never negative.
     */
    public static ReportScore score(
            Scheme scheme, Map<String, Figures> byCode, BigDecimal bonus, BigDecimal deduction, int lateCount) {
        if (bonus.signum() < 0 || deduction.signum() < 0 || lateCount < 0) {
            throw new IllegalArgumentException("Bonus, deduction and late reports are never negative");
        }
        List<ItemScore> items = scheme.items().stream()
                .map(rule -> ItemScorer.score(rule, byCode.getOrDefault(rule.code(), Figures.missing())))
                .toList();
        return total(scheme, items, bonus, deduction, lateCount);
    }

    private static ReportScore total(
            Scheme scheme, List<ItemScore> items, BigDecimal bonus, BigDecimal deduction, int lateCount) {
        Map<String, BigDecimal> groupPoints = zeroPerGroup(scheme);
        Map<String, BigDecimal> groupMax = zeroPerGroup(scheme);
        for (ItemScore item : items) {
            BigDecimal points = item.points();
            if (points != null) {
                groupPoints.merge(item.groupCode(), points, BigDecimal::add);
                groupMax.merge(item.groupCode(), item.maxPoints(), BigDecimal::add);
            }
        }
        BigDecimal raw = sum(groupPoints);
        BigDecimal countedMax = sum(groupMax);
        BigDecimal base = countedMax.signum() == 0
                ? rounded(BigDecimal.ZERO)
                : raw.multiply(scheme.total()).divide(countedMax, DECIMALS, RoundingMode.HALF_UP);
        BigDecimal countedBonus = rounded(bonus.min(scheme.bonusCap()));
        BigDecimal late = rounded(
                scheme.latePoints().multiply(BigDecimal.valueOf(lateCount)).min(scheme.lateCap()));
        BigDecimal other = rounded(deduction);
        BigDecimal finalScore =
                rounded(base.add(countedBonus).subtract(late).subtract(other).max(BigDecimal.ZERO));
        return new ReportScore(
                items, groupPoints, groupMax, raw, countedMax, base, countedBonus, late, other, finalScore);
    }

    private static Map<String, BigDecimal> zeroPerGroup(Scheme scheme) {
        Map<String, BigDecimal> byGroup = new LinkedHashMap<>();
        scheme.groups().forEach(group -> byGroup.put(group.code(), rounded(BigDecimal.ZERO)));
        return byGroup;
    }

    private static BigDecimal sum(Map<String, BigDecimal> byGroup) {
        return byGroup.values().stream().reduce(rounded(BigDecimal.ZERO), BigDecimal::add);
    }

    private static BigDecimal rounded(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
