package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.Part;
import vn.thiduaso.scoring.rule.Purpose;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;
import vn.thiduaso.scoring.rule.Step;
import vn.thiduaso.scoring.rule.Targets;

/** What holds for every rule and every rounding. */
class RuleProperties {

    private static final BigDecimal MAX = BigDecimal.TEN;

    @Property
    void pointsStayWithinTheMaximum(
            @ForAll("rules") Rule rule, @ForAll("roundings") Rounding rounding, @ForAll("figures") Figures figures) {
        BigDecimal points = score(rule, rounding, figures).points();
        if (points != null) {
            assertThat(points.abs()).isBetween(BigDecimal.ZERO, MAX);
            assertThat(points.scale()).isEqualTo(rounding.digits());
            assertThat(points.signum() >= 0).isEqualTo(points.signum() == 0 || rule.purpose() != Purpose.DEDUCTION);
        }
    }

    @Property
    void moreOfAnythingNeverEarnsLess(
            @ForAll("rules") Rule rule,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second,
            @ForAll @IntRange(min = 1, max = 60) int whole) {
        BigDecimal less =
                orZero(score(rule, rounding, counts(first, second, whole)).points());
        BigDecimal more =
                orZero(score(rule, rounding, counts(first + 1, second, whole)).points());
        assertThat(more.abs()).isGreaterThanOrEqualTo(less.abs());
    }

    @Property
    void aShareOfAWholeDoesNotDependOnItsSize(
            @ForAll("shares") Rule rule,
            @ForAll("roundings") Rounding rounding,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int second,
            @ForAll @IntRange(max = 60) int whole,
            @ForAll @IntRange(min = 1, max = 500) int times) {
        ItemScore one = score(rule, rounding, counts(first, second, whole));
        ItemScore many = score(rule, rounding, counts(first * times, second * times, whole * times));
        assertThat(many.points()).isEqualTo(one.points());
        assertThat(many.outcome()).isEqualTo(one.outcome());
    }

    @Property
    void whatDoesNotCountHasNeitherPointsNorPercentage(
            @ForAll("rules") Rule rule, @ForAll("roundings") Rounding rounding, @ForAll("figures") Figures figures) {
        ItemScore score = score(rule, rounding, figures);
        boolean out = score.outcome() == Outcome.NOT_COUNTED;
        assertThat(score.points() == null).isEqualTo(out);
        if (out) {
            assertThat(score.percentage()).isNull();
        }
    }

    @Property
    void roundingMovesPointsByLessThanOneUnit(
            @ForAll("rules") Rule rule, @ForAll("roundings") Rounding rounding, @ForAll("figures") Figures figures) {
        BigDecimal rounded = orZero(score(rule, rounding, figures).points());
        BigDecimal exact = orZero(
                score(rule, new Rounding(4, RoundingMode.HALF_EVEN), figures).points());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(rounding.digits());
        assertThat(rounded.subtract(exact).abs()).isLessThan(unit.add(new BigDecimal("0.0001")));
    }

    @Property
    void theTotalIsTheSumOfItsItemsWhateverTheirOrder(
            @ForAll @Size(max = 12) List<@From("rules") Rule> rules,
            @ForAll @Size(12) List<@From("figures") Figures> figures,
            @ForAll Random random) {
        List<ItemRule> items = new ArrayList<>();
        Map<String, Figures> byCode = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            items.add(ItemRule.of("i" + i, i % 2 == 0 ? "I" : "II", MAX, rules.get(i)));
            byCode.put("i" + i, figures.get(i));
        }
        ReportScore score = SampleSchemes.score(SampleSchemes.scheme("100", items), byCode);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).rule().purpose() == Purpose.BASE) {
                sum = sum.add(orZero(score.items().get(i).points()));
            }
        }
        assertThat(score.rawPoints()).isEqualByComparingTo(sum);
        Collections.shuffle(items, random);
        ReportScore shuffled = SampleSchemes.score(SampleSchemes.scheme("100", items), byCode);
        assertThat(shuffled.finalScore()).isEqualTo(score.finalScore());
        assertThat(shuffled.groupPoints()).isEqualTo(score.groupPoints());
    }

    @Property
    void aThousandIsTenTimesAHundred(
            @ForAll @Size(max = 12) List<@From("shares") Rule> rules, @ForAll("figures") Figures figures) {
        List<ItemRule> items = new ArrayList<>();
        Map<String, Figures> byCode = new HashMap<>();
        for (Rule rule : rules) {
            items.add(ItemRule.of("i" + items.size(), "I", MAX, rule));
            byCode.put("i" + byCode.size(), figures);
        }
        BigDecimal hundred =
                SampleSchemes.score(SampleSchemes.scheme("100", items), byCode).base();
        BigDecimal thousand =
                SampleSchemes.score(SampleSchemes.scheme("1000", items), byCode).base();
        assertThat(thousand.subtract(hundred.movePointRight(1)).abs()).isLessThanOrEqualTo(new BigDecimal("0.05"));
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.oneOf(shares(), perPiece());
    }

    @Provide
    Arbitrary<Rule> shares() {
        return Arbitraries.oneOf(ratios(), ladders(Basis.PERCENT), composites());
    }

    private static Arbitrary<Rule> perPiece() {
        Arbitrary<BigDecimal> each = Arbitraries.of("0.3", "1", "2.5").map(BigDecimal::new);
        return Arbitraries.oneOf(
                each.map(CountRule::new),
                each.map(BonusRule::new),
                each.map(DeductionRule::new),
                ladders(Basis.NUMBER));
    }

    private static Arbitrary<Rule> ratios() {
        Arbitrary<Targets> targets =
                Arbitraries.of("100", "80", "30", "33.33").map(BigDecimal::new).map(Targets::of);
        return Combinators.combine(Arbitraries.of(Comparison.class), targets).as(RatioRule::new);
    }

    private static Arbitrary<Rule> ladders(Basis basis) {
        return Combinators.combine(
                        Arbitraries.of(Comparison.class),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 40))
                .as((comparison, from, further) -> new LadderRule(
                        basis,
                        comparison,
                        List.of(
                                new Step(BigDecimal.valueOf(from), new BigDecimal("0.3")),
                                new Step(BigDecimal.valueOf(from + further), new BigDecimal("0.75")))));
    }

    private static Arbitrary<Rule> composites() {
        Arbitrary<Integer> weight = Arbitraries.integers().between(1, 9);
        return Combinators.combine(weight, ratios(), weight, ladders(Basis.PERCENT))
                .as((one, ratio, two, ladder) -> new CompositeRule(List.of(
                        new Part("p1", "Phần một", BigDecimal.valueOf(one), ratio),
                        new Part("p2", "Phần hai", BigDecimal.valueOf(two), ladder))));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as(Rounding::new);
    }

    @Provide
    Arbitrary<Figures> figures() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 60);
        Arbitrary<Figures> entered = Combinators.combine(count, count, count).as(RuleProperties::counts);
        Arbitrary<Figures> none = Arbitraries.of(Figures.missing(), Figures.notArising(), Figures.notApplicable());
        return Arbitraries.oneOf(entered, entered, entered, none).edgeCases(EdgeCases.Config::none);
    }

    private static Figures counts(int first, int second, int whole) {
        return Figures.ratio(List.of(BigDecimal.valueOf(first), BigDecimal.valueOf(second)), BigDecimal.valueOf(whole));
    }

    private static ItemScore score(Rule rule, Rounding rounding, Figures figures) {
        ReportInput input = ReportInput.of(Map.of("x", figures));
        return new ItemScorer(rounding, input).score(ItemRule.of("x", "I", MAX, rule));
    }

    private static BigDecimal orZero(BigDecimal points) {
        return points == null ? BigDecimal.ZERO : points;
    }
}
