package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ScorerProperties {

    /** An item and what was entered for it. */
    record Line(ItemRule rule, Figures figures) {}

    @Property
    void theTotalsAreTheSumsOfTheItems(@ForAll("sheets") List<Line> sheet) {
        ReportScore score = score(sheet, 0, 0, 0);
        BigDecimal sum = score.items().stream()
                .map(ItemScore::points)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal max = score.items().stream()
                .filter(ItemScore::counted)
                .map(ItemScore::maxPoints)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(score.rawPoints()).isEqualByComparingTo(sum).isEqualByComparingTo(sum(score.groupPoints()));
        assertThat(score.countedMax()).isEqualByComparingTo(max).isEqualByComparingTo(sum(score.groupMax()));
        score.groupPoints()
                .forEach((group, points) -> assertThat(points)
                        .isBetween(BigDecimal.ZERO, score.groupMax().get(group)));
    }

    @Property
    void theFinalScoreIsBoundedAndAddsUp(
            @ForAll("sheets") List<Line> sheet,
            @ForAll @IntRange(max = 30) int bonus,
            @ForAll @IntRange(max = 60) int deduction,
            @ForAll @IntRange(max = 9) int late) {
        ReportScore score = score(sheet, bonus, deduction, late);
        BigDecimal sum =
                score.base().add(score.bonus()).subtract(score.lateDeduction()).subtract(score.otherDeduction());
        assertThat(score.base()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
        assertThat(score.bonus()).isBetween(BigDecimal.ZERO, BigDecimal.TEN);
        assertThat(score.lateDeduction()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(5));
        assertThat(score.finalScore()).isEqualByComparingTo(sum.max(BigDecimal.ZERO));
    }

    @Property
    void theOrderOfItemsAndFiguresDoesNotMatter(@ForAll("sheets") List<Line> sheet, @ForAll long seed) {
        List<Line> shuffled = new ArrayList<>(sheet);
        Collections.shuffle(shuffled, new Random(seed));
        ReportScore score = score(sheet, 3, 1, 1);
        ReportScore other = score(shuffled, 3, 1, 1);
        assertThat(other.finalScore()).isEqualTo(score.finalScore());
        assertThat(other.groupPoints()).isEqualTo(score.groupPoints());
        assertThat(other.items()).containsExactlyInAnyOrderElementsOf(score.items());
    }

    @Property
    void whatIsNotCountedIsAsIfItWereNotInTheScheme(@ForAll("sheets") List<Line> sheet) {
        ReportScore score = score(sheet, 0, 0, 0);
        List<String> left = score.codes(Outcome.NOT_COUNTED);
        List<Line> rest = sheet.stream()
                .filter(line -> !left.contains(line.rule().code()))
                .toList();
        assertThat(score(rest, 0, 0, 0).base()).isEqualTo(score.base());
    }

    @Property
    void fullMarksInEverythingCountedIsTheTotal(@ForAll("sheets") @Size(min = 1) List<Line> sheet) {
        List<Line> best = sheet.stream()
                .map(line -> new Line(
                        line.rule(),
                        line.figures().state() == FigureState.ENTERED
                                ? SampleSchemes.ratio("100", "100")
                                : Figures.notApplicable()))
                .toList();
        ReportScore score = score(best, 0, 0, 0);
        assertThat(score.base()).isEqualByComparingTo(score.countedMax().signum() == 0 ? "0" : "100");
    }

    @Provide
    Arbitrary<List<Line>> sheets() {
        Arbitrary<ItemRule> rule = Combinators.combine(
                        Arbitraries.of("I", "II", "III"),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of("100", "80", "30"))
                .as((group, max, target) -> SampleSchemes.atLeast("?", group, String.valueOf(max), target));
        Arbitrary<Figures> entered = Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 60))
                .as((part, whole) -> SampleSchemes.ratio(String.valueOf(Math.min(part, whole)), String.valueOf(whole)));
        Arbitrary<Figures> none = Arbitraries.of(Figures.missing(), Figures.notArising(), Figures.notApplicable());
        Arbitrary<Figures> figures = Arbitraries.frequencyOf(Tuple.of(4, entered), Tuple.of(1, none));
        return Combinators.combine(rule, figures)
                .as(Line::new)
                .list()
                .ofMaxSize(12)
                .map(ScorerProperties::numbered)
                .edgeCases(EdgeCases.Config::none);
    }

    private static List<Line> numbered(List<Line> lines) {
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            ItemRule rule = line.rule();
            numbered.add(new Line(
                    ItemRule.of("i" + numbered.size(), rule.groupCode(), rule.maxPoints(), rule.rule()),
                    line.figures()));
        }
        return numbered;
    }

    private static ReportScore score(List<Line> sheet, int bonus, int deduction, int late) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        sheet.forEach(line -> figures.put(line.rule().code(), line.figures()));
        Scheme scheme =
                SampleSchemes.scheme("100", sheet.stream().map(Line::rule).toList());
        return Scorer.score(scheme, figures, BigDecimal.valueOf(bonus), BigDecimal.valueOf(deduction), late);
    }

    private static BigDecimal sum(Map<String, BigDecimal> points) {
        return points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
