package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.rule.Purpose;

/** Scores a report: the items one by one, then the groups, the base, bonus and deductions. */
public final class Scorer {

    private Scorer() {}

    /**
     * Scores the figures, by the items' codes, of one report. An item without figures is missing; figures of an item
     * that the scheme does not know are left aside. Bonus and deduction are sums, never negative.
     */
    public static ReportScore score(
            Scheme scheme, Map<String, Figures> byCode, BigDecimal bonus, BigDecimal deduction, int lateCount) {
        return score(scheme, new ReportInput(byCode, List.of(), bonus, deduction, lateCount));
    }

    /** Scores a report with all that it brings. */
    public static ReportScore score(Scheme scheme, ReportInput input) {
        ItemScorer scorer = new ItemScorer(scheme.rounding(), input);
        List<ItemScore> items = scheme.items().stream().map(scorer::score).toList();
        Rounding rounding = scheme.rounding();
        Set<String> inBase = codes(scheme, Purpose.BASE);
        List<ItemScore> counted = items.stream()
                .filter(item -> item.counted() && inBase.contains(item.code()))
                .toList();
        Map<String, BigDecimal> groupPoints = perGroup(scheme, counted, ItemScore::points);
        Map<String, BigDecimal> groupMax = perGroup(scheme, counted, ItemScore::maxPoints);
        BigDecimal raw = sum(rounding, groupPoints);
        BigDecimal countedMax = sum(rounding, groupMax);
        BigDecimal base = countedMax.signum() == 0
                ? rounding.of(BigDecimal.ZERO)
                : rounding.divide(raw.multiply(scheme.total()), countedMax);
        BigDecimal earned = points(items, codes(scheme, Purpose.BONUS));
        BigDecimal lost = points(items, codes(scheme, Purpose.DEDUCTION)).negate();
        BigDecimal bonus = rounding.of(input.bonus().add(earned).min(scheme.bonusCap()));
        BigDecimal late = rounding.of(scheme.latePoints()
                .multiply(BigDecimal.valueOf(input.lateCount()))
                .min(scheme.lateCap()));
        BigDecimal other = rounding.of(input.deduction().add(lost));
        BigDecimal finalScore =
                rounding.of(base.add(bonus).subtract(late).subtract(other).max(BigDecimal.ZERO));
        return new ReportScore(items, groupPoints, groupMax, raw, countedMax, base, bonus, late, other, finalScore);
    }

    private static Set<String> codes(Scheme scheme, Purpose purpose) {
        return scheme.items().stream()
                .filter(item -> item.rule().purpose() == purpose)
                .map(ItemRule::code)
                .collect(Collectors.toSet());
    }

    private static BigDecimal points(List<ItemScore> items, Set<String> codes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ItemScore item : items) {
            BigDecimal points = item.points();
            if (points != null && codes.contains(item.code())) {
                sum = sum.add(points);
            }
        }
        return sum;
    }

    /** Sums per group in the order of the scheme, each at most the group's cap. */
    private static Map<String, BigDecimal> perGroup(
            Scheme scheme, List<ItemScore> items, Function<ItemScore, @Nullable BigDecimal> points) {
        Rounding rounding = scheme.rounding();
        Map<String, BigDecimal> byGroup = new LinkedHashMap<>();
        for (Group group : scheme.groups()) {
            BigDecimal sum = items.stream()
                    .filter(item -> item.groupCode().equals(group.code()))
                    .map(item -> Objects.requireNonNull(points.apply(item)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            byGroup.put(group.code(), rounding.of(group.capped(sum)));
        }
        return byGroup;
    }

    private static BigDecimal sum(Rounding rounding, Map<String, BigDecimal> byGroup) {
        return byGroup.values().stream().reduce(rounding.of(BigDecimal.ZERO), BigDecimal::add);
    }
}
