package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.SampleSchemes.points;
import static vn.thiduaso.scoring.SampleSchemes.ratio;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.scoring.rule.Basis;
import vn.thiduaso.scoring.rule.BonusRule;
import vn.thiduaso.scoring.rule.ChoiceRule;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.CountRule;
import vn.thiduaso.scoring.rule.DeductionRule;
import vn.thiduaso.scoring.rule.LadderRule;
import vn.thiduaso.scoring.rule.MilestoneRule;
import vn.thiduaso.scoring.rule.Part;
import vn.thiduaso.scoring.rule.Place;
import vn.thiduaso.scoring.rule.RatioRule;
import vn.thiduaso.scoring.rule.Rule;
import vn.thiduaso.scoring.rule.Share;
import vn.thiduaso.scoring.rule.Step;
import vn.thiduaso.scoring.rule.TargetFor;
import vn.thiduaso.scoring.rule.Targets;

/** Targets of units and periods, figures that are added up, parts with figures of their own, and what no rule may be. */
class RuleTests {

    private static final RatioRule ALL = new RatioRule(Comparison.AT_LEAST, Targets.of(points("100")));

    private final Targets targets = new Targets(
            points("100"),
            List.of(
                    new TargetFor(7L, null, points("80")),
                    new TargetFor(null, "2026-H1", points("50")),
                    new TargetFor(7L, "2026-H1", points("40"))));

    @Test
    void theClosestTargetHolds() {
        assertThat(targets.at(new Place(1, "2026-Y")).usual()).isEqualByComparingTo("100");
        assertThat(targets.at(new Place(7, "2026-Y")).usual()).isEqualByComparingTo("80");
        assertThat(targets.at(new Place(1, "2026-H1")).usual()).isEqualByComparingTo("50");
        assertThat(targets.at(new Place(7, "2026-H1")).usual()).isEqualByComparingTo("40");
    }

    @Test
    void aSchemeTakesTheTargetsOfAPlace() {
        RatioRule rule = new RatioRule(Comparison.AT_LEAST, targets);
        CompositeRule parts = new CompositeRule(
                List.of(new Part("b1", "Một", points("1"), rule), new Part("b2", "Hai", points("1"), ALL)));
        Scheme scheme = SampleSchemes.scheme(
                "100", List.of(ItemRule.of("a", "I", points("10"), rule), ItemRule.of("b", "I", points("10"), parts)));
        Scheme there = scheme.at(new Place(7, "2026-H1"));
        Map<String, Figures> figures = Map.of("a", ratio("20", "100"), "b", ratio("40", "40", "100"));
        // a: 20 of 40 %, b: 40 of 40 % and 40 of 100 %
        assertThat(SampleSchemes.score(there, figures).items())
                .extracting(ItemScore::points)
                .containsExactly(points("5.00"), points("7.00"));
        assertThat(SampleSchemes.score(scheme, figures).items())
                .extracting(ItemScore::points)
                .containsExactly(points("2.00"), points("4.00"));
        assertThat(there.at(new Place(1, "2026-Y"))).isSameAs(there);
        assertThat(SampleSchemes.scheme().at(new Place(1, "x"))).isEqualTo(SampleSchemes.scheme());
    }

    @Test
    void addsTheEarlierPeriodsWhereOnlyWhatIsNewIsReported() {
        ItemRule item = new ItemRule("a", "I", points("10"), ALL, Counting.ADDED_UP);
        List<Earlier> earlier = List.of(
                new Earlier("YEAR", 2023, Map.of("a", ratio("20", "90"))),
                new Earlier("YEAR", 2024, Map.of("a", Figures.notArising())),
                new Earlier("YEAR", 2025, Map.of("b", ratio("99", "99"))),
                new Earlier("HALF_YEAR", 2026, Map.of("a", ratio("10", "100"))));
        ReportInput input = new ReportInput(Map.of("a", ratio("12", "100")), earlier, points("0"), points("0"), 0);
        ItemScore score = new ItemScorer(Rounding.STANDARD, input).score(item);
        // 20 + 10 + 12 of the whole of this period, 100
        assertThat(score.points()).isEqualTo(points("4.20"));
        assertThat(score.derivation().sentences())
                .extracting(Derivation::messageKey)
                .containsExactly(
                        "scoring.why.ratio",
                        "scoring.why.addedUp",
                        "scoring.why.earlier.YEAR",
                        "scoring.why.earlier.HALF_YEAR");
        assertThat(score.derivation().parts().get(0).parts().get(1).arguments()).isEqualTo(List.of("2026", "10"));
        assertThat(Earlier.beforeYear(earlier, 2025)).isEqualTo(earlier.subList(0, 2));
        assertThat(score.derivation().parts().get(0).arguments()).isEqualTo(List.of("30", "12"));
        Scheme scheme = SampleSchemes.scheme();
        assertThat(scheme.addedUp()).isEmpty();
        assertThat(scheme.with(List.of(item)).addedUp()).containsExactly("a");
        ReportInput late = ReportInput.of(Map.of(), earlier, 2);
        assertThat(late.earlier()).isEqualTo(earlier);
        assertThat(late.lateCount()).isEqualTo(2);
        ItemRule asReported = ItemRule.of("a", "I", points("10"), ALL);
        assertThat(new ItemScorer(Rounding.STANDARD, input).score(asReported).points())
                .isEqualTo(points("1.20"));
    }

    @Test
    void partsMayHaveFiguresOfTheirOwn() {
        CompositeRule rule = new CompositeRule(List.of(
                new Part("a1", "Một", points("3"), ALL),
                new Part("a2", "Hai", points("1"), new ChoiceRule(SampleSchemes.LEVELS)),
                new Part("a3", "Ba", points("1"), new CountRule(points("0.5")))));
        ItemRule item = ItemRule.of("a", "I", points("10"), rule);
        assertThat(score(item, Map.of("a1", ratio("1", "2"), "a2", Figures.level(3), "a3", Figures.missing()))
                        .points())
                .isEqualTo(points("5.00")); // (1.5 + 1 + 0) of 5
        assertThat(score(item, Map.of("a1", ratio("1", "2"), "a2", Figures.notApplicable(), "a3", Figures.notArising()))
                        .points())
                .isEqualTo(points("5.00")); // 1.5 of 3: the others left
        assertThat(score(item, Map.of("a1", Figures.missing())).outcome()).isEqualTo(Outcome.MISSING);
        assertThat(score(item, Map.of()).outcome()).isEqualTo(Outcome.MISSING);
        ItemScore met = score(item, Map.of("a1", ratio("2", "2"), "a2", Figures.level(3), "a3", Figures.notArising()));
        assertThat(met.outcome()).isEqualTo(Outcome.MET);
        assertThat(met.derivation().sentences())
                .extracting(Derivation::messageKey)
                .startsWith("scoring.why.composite", "scoring.why.part", "scoring.why.ratio.full", "scoring.why.part");
    }

    @Test
    void saysHowPointsAreRoundedWhenItIsNotTheUsualWay() {
        ReportInput input = ReportInput.of(Map.of("a", ratio("2", "3")));
        ItemScore score = new ItemScorer(new Rounding(1, RoundingMode.DOWN), input)
                .score(ItemRule.of("a", "I", points("10"), ALL));
        assertThat(score.points()).isEqualTo(points("6.6"));
        assertThat(score.derivation().sentences())
                .extracting(Derivation::messageKey)
                .containsExactly("scoring.why.ratio", "scoring.why.rounded.DOWN");
    }

    @Test
    void refusesRulesThatMakeNoSense() {
        refused(() -> new Step(points("-1"), points("0")));
        refused(() -> new Step(points("1"), points("-0.1")));
        refused(() -> new Step(points("1"), points("1.1")));
        refused(() -> new LadderRule(Basis.NUMBER, Comparison.AT_LEAST, List.of()));
        Step one = new Step(points("1"), points("0.5"));
        refused(() -> new LadderRule(Basis.NUMBER, Comparison.AT_LEAST, List.of(one, one)));
        refused(() ->
                new LadderRule(Basis.NUMBER, Comparison.AT_LEAST, List.of(one, new Step(points("2"), points("0.4")))));
        refused(() -> new ChoiceRule(List.of(new Level("Không", points("0")))));
        refused(() -> new CountRule(points("0")));
        refused(() -> new BonusRule(points("-1")));
        refused(() -> new DeductionRule(points("0")));
        refused(() -> new MilestoneRule(List.of(), null));
        refused(() -> Targets.of(points("0")));
        refused(() -> new TargetFor(null, null, points("1")));
        refused(() -> new TargetFor(1L, null, points("0")));
        refused(() -> new Targets(
                points("1"), List.of(new TargetFor(1L, null, points("1")), new TargetFor(1L, null, points("2")))));
        Part part = new Part("a", "A", points("1"), ALL);
        refused(() -> new CompositeRule(List.of(part)));
        refused(() -> new CompositeRule(List.of(part, part)));
        refused(() -> new Part("a", "A", points("0"), ALL));
        refused(() -> new Part("a", "A", points("1"), new BonusRule(points("1"))));
        Rule nested = new CompositeRule(List.of(part, new Part("b", "B", points("1"), ALL)));
        refused(() -> new Part("c", "C", points("1"), nested));
        refused(() -> new Share(points("2"), points("1")));
        refused(() -> new Share(points("-1"), points("1")));
        refused(() -> new Share(points("0"), points("0")));
        refused(() -> new Rounding(5, RoundingMode.UP));
        refused(() -> new Rounding(-1, RoundingMode.UP));
        refused(() -> new Rounding(2, RoundingMode.UNNECESSARY));
        refused(() -> new Group("I", "Một", points("0")));
        refused(() -> new ReportInput(Map.of(), List.of(), points("-1"), points("0"), 0));
        refused(() -> new ReportInput(Map.of(), List.of(), points("0"), points("-1"), 0));
        refused(() -> new ReportInput(Map.of(), List.of(), points("0"), points("0"), -1));
    }

    @Test
    void refusesPointsFinerThanTheRounding() {
        refused(() -> SampleSchemes.scheme("100.001", List.of()));
        refused(() -> SampleSchemes.scheme("100", List.of(ItemRule.of("a", "I", points("1.125"), ALL))));
    }

    private static void refused(Runnable making) {
        assertThatThrownBy(making::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static ItemScore score(ItemRule item, Map<String, Figures> figures) {
        return new ItemScorer(Rounding.STANDARD, ReportInput.of(figures)).score(item);
    }
}
