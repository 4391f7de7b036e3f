package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.SampleSchemes.atLeast;
import static vn.thiduaso.scoring.SampleSchemes.points;
import static vn.thiduaso.scoring.SampleSchemes.ratio;
import static vn.thiduaso.scoring.SampleSchemes.scheme;
import static vn.thiduaso.scoring.SampleSchemes.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTests {

    /** 9.00 + 15.00 + 60.00 = 84.00 of 100. */
    private static final Map<String, Figures> FIGURES =
            Map.of("a", ratio("9", "10"), "b", ratio("15", "30"), "c", ratio("60", "60"));

    @Test
    void addsTheItemsUpByGroup() {
        ReportScore score = score(scheme(), FIGURES);
        assertThat(score.items()).extracting(ItemScore::code).containsExactly("a", "b", "c");
        assertThat(score.groupPoints().keySet()).containsExactly("I", "II", "III");
        assertThat(score.groupPoints())
                .isEqualTo(Map.of("I", points("24.00"), "II", points("60.00"), "III", points("0.00")));
        assertThat(score.groupMax())
                .isEqualTo(Map.of("I", points("40.00"), "II", points("60.00"), "III", points("0.00")));
        assertThat(score.rawPoints()).isEqualTo(points("84.00"));
        assertThat(score.countedMax()).isEqualTo(points("100.00"));
        assertThat(score.base()).isEqualTo(points("84.00"));
        assertThat(score.finalScore()).isEqualTo(points("84.00"));
        assertThat(score.missingCodes()).isEmpty();
    }

    @Test
    void scalesToTheFullMarkWhenAnItemIsNotCounted() {
        ReportScore withoutC = score(scheme(), with("c", Figures.notApplicable()));
        assertThat(withoutC.rawPoints()).isEqualTo(points("24.00"));
        assertThat(withoutC.countedMax()).isEqualTo(points("40.00"));
        assertThat(withoutC.base()).isEqualTo(points("60.00"));
        assertThat(withoutC.groupMax().get("II")).isEqualTo(points("0.00"));
        ReportScore withoutB = score(scheme(), with("b", ratio("0", "0")));
        assertThat(withoutB.base()).isEqualTo(points("98.57"));
    }

    @Test
    void countsAMissingItemAsZeroOfItsPoints() {
        ReportScore score = score(scheme(), Map.of("a", ratio("9", "10"), "c", ratio("60", "60")));
        assertThat(score.missingCodes()).containsExactly("b");
        assertThat(score.countedMax()).isEqualTo(points("100.00"));
        assertThat(score.base()).isEqualTo(points("69.00"));
    }

    @Test
    void scoresNothingWhenNothingCounts() {
        Figures none = Figures.notArising();
        ReportScore score = score(scheme(), Map.of("a", none, "b", none, "c", none));
        assertThat(score.countedMax()).isEqualTo(points("0.00"));
        assertThat(score.base()).isEqualTo(points("0.00"));
        assertThat(score.codes(Outcome.NOT_COUNTED)).containsExactly("a", "b", "c");
    }

    @Test
    void scalesToATotalOfAThousand() {
        ReportScore score = score(scheme("1000", scheme().items()), FIGURES);
        assertThat(score.rawPoints()).isEqualTo(points("84.00"));
        assertThat(score.base()).isEqualTo(points("840.00"));
    }

    @ParameterizedTest
    @CsvSource({
        "0,    0,   0, 0.00,  0.00, 84.00",
        "4.5,  0,   0, 4.50,  0.00, 88.50",
        "12,   0,   0, 10.00, 0.00, 94.00",
        "0,    2.5, 0, 0.00,  0.00, 81.50",
        "0,    0,   3, 0.00,  3.00, 81.00",
        "0,    0,   7, 0.00,  5.00, 79.00",
        "12,   2.5, 3, 10.00, 3.00, 88.50",
        "0,    90,  0, 0.00,  0.00, 0.00"
    })
    void capsBonusAndLatenessAndNeverFallsBelowZero(
            String bonus, String deduction, int late, String countedBonus, String lateDeduction, String expected) {
        ReportScore score = Scorer.score(scheme(), FIGURES, points(bonus), points(deduction), late);
        assertThat(score.bonus()).isEqualTo(points(countedBonus));
        assertThat(score.lateDeduction()).isEqualTo(points(lateDeduction));
        assertThat(score.otherDeduction()).isEqualByComparingTo(deduction);
        assertThat(score.finalScore()).isEqualTo(points(expected));
    }

    @Test
    void leavesFiguresOfUnknownItemsAside() {
        assertThat(score(scheme(), with("z", ratio("1", "1")))).isEqualTo(score(scheme(), FIGURES));
    }

    @Test
    void refusesNegativeSums() {
        BigDecimal zero = BigDecimal.ZERO;
        BigDecimal minus = points("-1");
        assertThatThrownBy(() -> Scorer.score(scheme(), FIGURES, minus, zero, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scorer.score(scheme(), FIGURES, zero, minus, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scorer.score(scheme(), FIGURES, zero, zero, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesASchemeThatContradictsItself() {
        ItemRule item = atLeast("a", "I", "10", "100");
        assertThatThrownBy(() -> scheme("100", List.of(item, item))).hasMessageContaining("Item twice: a");
        assertThatThrownBy(() -> scheme("100", List.of(atLeast("a", "IX", "10", "100"))))
                .hasMessageContaining("no group");
        assertThatThrownBy(() -> scheme("0", List.of(item))).hasMessageContaining("total");
        assertThatThrownBy(() -> new Scheme(
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        List.of(),
                        List.of("AGE"),
                        List.of(),
                        List.of(),
                        Rounding.STANDARD))
                .hasMessageContaining("Unknown tie-break: AGE");
    }

    private static Map<String, Figures> with(String code, Figures figures) {
        Map<String, Figures> changed = new HashMap<>(FIGURES);
        changed.put(code, figures);
        return changed;
    }
}
