package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thiduaso.scoring.SampleSchemes.LEVELS;
import static vn.thiduaso.scoring.SampleSchemes.atLeast;
import static vn.thiduaso.scoring.SampleSchemes.milestone;
import static vn.thiduaso.scoring.SampleSchemes.moreThan;
import static vn.thiduaso.scoring.SampleSchemes.points;
import static vn.thiduaso.scoring.SampleSchemes.ratio;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemScorerTests {

    @ParameterizedTest(name = "{2} / {3}, target {1} %, {0} points: {4} %, {5} points")
    @CsvSource({
        "10, 100, 31,   31,    100.0, 10.00",
        "10, 100, 30,   31,    96.8,  9.68",
        "10, 100, 24,   31,    77.4,  7.74",
        "10, 100, 80,   100,   80.0,  8.00",
        "10, 100, 799,  1000,  79.9,  7.99",
        "10, 100, 0,    7,     0.0,   0.00",
        "10, 100, 6,    5,     120.0, 10.00",
        "6,  80,  4,    5,     80.0,  6.00",
        "6,  80,  5,    5,     100.0, 6.00",
        "6,  80,  13,   20,    65.0,  4.88",
        "6,  80,  3,    5,     60.0,  4.50",
        "3,  10,  1,    12,    8.3,   2.50",
        "3,  10,  12,   120,   10.0,  3.00",
        "8,  100, 1,    6,     16.7,  1.33",
        "12, 100, 1,    3,     33.3,  4.00",
        "1,  100, 1,    200,   0.5,   0.01",
        "1,  100, 1,    2000,  0.1,   0.00",
        "10, 100, 9999, 10000, 100.0, 10.00",
        "7,  100, 12.5, 25,    50.0,  3.50"
    })
    void scoresARatioOfAtLeastTheTarget(
            String max, String target, String part, String whole, String percentage, String expected) {
        ItemScore score = ItemScorer.score(atLeast("1", "I", max, target), ratio(part, whole));
        assertThat(score.percentage()).isEqualTo(points(percentage));
        assertThat(score.points()).isEqualTo(points(expected));
        assertThat(score.maxPoints()).isEqualByComparingTo(max);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 31, 100, MET",
        "30, 31, 100, NEAR",
        "24, 31, 100, MISSED",
        "80, 100, 100, NEAR",
        "799, 1000, 100, MISSED",
        "4, 5, 80, MET",
        "64, 100, 80, NEAR",
        "63, 100, 80, MISSED",
        "9999, 10000, 100, NEAR"
    })
    void judgesARatioByItsExactValue(String part, String whole, String target, Outcome expected) {
        assertThat(ItemScorer.score(atLeast("1", "I", "10", target), ratio(part, whole))
                        .outcome())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 8.00, MET",
        "30.01, 8.00, MET",
        "30, 8.00, NEAR",
        "29, 7.73, NEAR",
        "24, 6.40, NEAR",
        "23, 6.13, MISSED",
        "0, 0.00, MISSED"
    })
    void moreThanThirtyPerCentIsMetOnlyBeyondThirty(String part, String expected, Outcome outcome) {
        ItemScore score = ItemScorer.score(moreThan("8", "30"), ratio(part, "100"));
        assertThat(score.points()).isEqualTo(points(expected));
        assertThat(score.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00, MISSED", "1, 3.00, NEAR", "2, 5.40, MET", "3, 6.00, MET"})
    void scoresAMilestoneByItsLevel(int levelNo, String expected, Outcome outcome) {
        ItemScore score = ItemScorer.score(milestone("6"), Figures.level(levelNo));
        assertThat(score.points()).isEqualTo(points(expected));
        assertThat(score.outcome()).isEqualTo(outcome);
        assertThat(score.percentage()).isNull();
    }

    @Test
    void oneLevelBelowIsNotNearWhenItEarnsNothing() {
        ItemRule rule = ItemRule.milestone("4", "I", points("6"), LEVELS, "Đang xây dựng");
        assertThat(ItemScorer.score(rule, Figures.level(0)).outcome()).isEqualTo(Outcome.MISSED);
        assertThat(ItemScorer.score(rule, Figures.level(1)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void theLastLevelIsTheTargetWhenNoneIsNamed() {
        ItemRule rule = ItemRule.milestone("4", "I", points("6"), LEVELS, null);
        assertThat(ItemScorer.score(rule, Figures.level(2)).outcome()).isEqualTo(Outcome.NEAR);
        assertThat(ItemScorer.score(rule, Figures.level(3)).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void addsTheNumeratorsUp() {
        ItemScore score = ItemScorer.score(atLeast("1", "I", "10", "100"), ratio("24", "6", "31"));
        assertThat(score.points()).isEqualTo(points("9.68"));
    }

    @Test
    void leavesOutWhatIsNotArisingNotApplicableOrOutOfNothing() {
        for (Figures figures : List.of(Figures.notArising(), Figures.notApplicable(), ratio("0", "0"))) {
            ItemScore score = ItemScorer.score(atLeast("1", "I", "10", "100"), figures);
            assertThat(score.outcome()).isEqualTo(Outcome.NOT_COUNTED);
            assertThat(score.points()).isNull();
            assertThat(score.percentage()).isNull();
            assertThat(score.counted()).isFalse();
        }
        assertThat(ItemScorer.score(milestone("6"), Figures.notArising()).points())
                .isNull();
    }

    @Test
    void givesNoPointsForNothingEntered() {
        List<Figures> nothing = List.of(
                Figures.missing(),
                new Figures(FigureState.ENTERED, List.of(BigDecimal.ONE), null, null),
                new Figures(FigureState.ENTERED, List.of(), BigDecimal.TEN, null),
                Figures.level(1));
        for (Figures figures : nothing) {
            ItemScore score = ItemScorer.score(atLeast("1", "I", "10", "100"), figures);
            assertThat(score.outcome()).isEqualTo(Outcome.MISSING);
            assertThat(score.points()).isEqualTo(points("0.00"));
            assertThat(score.counted()).isTrue();
        }
        assertThat(ItemScorer.score(milestone("6"), ratio("1", "2")).outcome()).isEqualTo(Outcome.MISSING);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> ratio("-1", "5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ratio("1", "-5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ItemScorer.score(milestone("6"), Figures.level(4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> atLeast("1", "I", "0", "100")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> atLeast("1", "I", "10", "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ItemRule.milestone("4", "I", points("6"), List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ItemRule.milestone("4", "I", points("6"), LEVELS, "Khác"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Level("Quá", points("1.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band("Không", points("90"), points("0")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
