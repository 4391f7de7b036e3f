package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thiduaso.scoring.rule.RatioRule;

class ItemScorerProperties {

    private static final List<Outcome> WORST_FIRST = List.of(Outcome.MISSED, Outcome.NEAR, Outcome.MET);

    @Property
    void pointsLieBetweenZeroAndTheMaximum(
            @ForAll("rules") ItemRule rule, @ForAll @IntRange(max = 900) int part, @ForAll("wholes") int whole) {
        assertThat(score(rule, part, whole).points()).isBetween(BigDecimal.ZERO, rule.maxPoints());
    }

    @Property
    void moreIsNeverWorse(
            @ForAll("rules") ItemRule rule, @ForAll @IntRange(max = 900) int part, @ForAll("wholes") int whole) {
        ItemScore less = score(rule, part, whole);
        ItemScore more = score(rule, part + 1, whole);
        assertThat(more.points()).isGreaterThanOrEqualTo(less.points());
        assertThat(more.percentage()).isGreaterThanOrEqualTo(less.percentage());
        assertThat(WORST_FIRST.indexOf(more.outcome())).isGreaterThanOrEqualTo(WORST_FIRST.indexOf(less.outcome()));
    }

    @Property
    void onlyTheRatioCounts(
            @ForAll("rules") ItemRule rule,
            @ForAll @IntRange(max = 900) int part,
            @ForAll("wholes") int whole,
            @ForAll @IntRange(min = 1, max = 1000) int times) {
        ItemScore score = score(rule, part, whole);
        ItemScore scaled = score(rule, part * times, whole * times);
        assertThat(scaled.points()).isEqualTo(score.points());
        assertThat(scaled.percentage()).isEqualTo(score.percentage());
        assertThat(scaled.outcome()).isEqualTo(score.outcome());
    }

    @Property
    void itDoesNotMatterHowTheNumeratorIsSplit(
            @ForAll("rules") ItemRule rule, @ForAll("parts") List<BigDecimal> parts, @ForAll("wholes") int whole) {
        List<BigDecimal> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal points = score(rule, parts, whole).points();
        assertThat(score(rule, backwards, whole).points()).isEqualTo(points);
        assertThat(score(rule, List.of(sum), whole).points()).isEqualTo(points);
    }

    @Property
    void pointsAreTheFormulaRoundedOnce(
            @ForAll("rules") ItemRule rule, @ForAll @IntRange(max = 900) int part, @ForAll("wholes") int whole) {
        BigDecimal share = BigDecimal.valueOf(part * 100L)
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)
                .divide(((RatioRule) rule.rule()).target().usual(), MathContext.DECIMAL128)
                .min(BigDecimal.ONE);
        BigDecimal error =
                score(rule, part, whole).points().subtract(rule.maxPoints().multiply(share));
        assertThat(error.abs()).isLessThan(new BigDecimal("0.0050000001"));
    }

    @Property
    void metMeansAllPointsAndMissedMeansLess(
            @ForAll("rules") ItemRule rule, @ForAll @IntRange(max = 900) int part, @ForAll("wholes") int whole) {
        ItemScore score = score(rule, part, whole);
        if (score.outcome() == Outcome.MET) {
            assertThat(score.points()).isEqualByComparingTo(rule.maxPoints());
        }
        if (score.outcome() == Outcome.MISSED) {
            assertThat(score.points()).isLessThan(rule.maxPoints());
        }
    }

    @Property
    void aHigherLevelIsNeverWorse(@ForAll @IntRange(max = 2) int level, @ForAll @IntRange(min = 1, max = 90) int max) {
        ItemRule rule = SampleSchemes.milestone(String.valueOf(max));
        ItemScore lower = ItemScorer.score(rule, Figures.level(level));
        ItemScore higher = ItemScorer.score(rule, Figures.level(level + 1));
        assertThat(higher.points()).isGreaterThanOrEqualTo(lower.points());
        assertThat(WORST_FIRST.indexOf(higher.outcome())).isGreaterThanOrEqualTo(WORST_FIRST.indexOf(lower.outcome()));
    }

    @Provide
    Arbitrary<ItemRule> rules() {
        Arbitrary<BigDecimal> max = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.50"), new BigDecimal("50"))
                .ofScale(2);
        Arbitrary<BigDecimal> target =
                Arbitraries.of("100", "80", "30", "10", "33.33", "0.5", "250").map(BigDecimal::new);
        return Combinators.combine(max, target, Arbitraries.of(Comparison.class))
                .as((points, goal, comparison) -> ItemRule.ratio("1", "I", points, comparison, goal))
                .edgeCases(EdgeCases.Config::none);
    }

    @Provide
    Arbitrary<Integer> wholes() {
        return Arbitraries.integers().between(1, 900);
    }

    @Provide
    Arbitrary<List<BigDecimal>> parts() {
        return Arbitraries.integers()
                .between(0, 300)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static ItemScore score(ItemRule rule, int part, int whole) {
        return score(rule, List.of(BigDecimal.valueOf(part)), whole);
    }

    private static ItemScore score(ItemRule rule, List<BigDecimal> parts, int whole) {
        return ItemScorer.score(rule, Figures.ratio(parts, BigDecimal.valueOf(whole)));
    }
}
