package vn.thiduaso.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.scoring.SampleSchemes.contestant;
import static vn.thiduaso.scoring.SampleSchemes.contestants;
import static vn.thiduaso.scoring.SampleSchemes.points;
import static vn.thiduaso.scoring.SampleSchemes.scheme;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankerTests {

    @Test
    void placesByTheFinalScore() {
        List<Placed> ranking = Ranker.rank(scheme(), contestants("70", "95.5", "81"));
        assertThat(ranking).extracting(p -> p.contestant().unitId()).containsExactly(2L, 3L, 1L);
        assertThat(ranking).extracting(Placed::place).containsExactly(1, 2, 3);
        assertThat(ranking).extracting(Placed::decidedBy).containsOnlyNulls();
    }

    @Test
    void equalUnitsShareAPlaceAndTheNextIsSkipped() {
        List<Placed> ranking = Ranker.rank(scheme(), contestants("90", "85", "85.0", "70"));
        assertThat(ranking).extracting(Placed::place).containsExactly(1, 2, 2, 4);
        assertThat(ranking).extracting(Placed::decidedBy).containsOnlyNulls();
    }

    @Test
    void breaksATieByBonusThenByTheNamedGroup() {
        List<Placed> ranking = Ranker.rank(
                scheme(),
                List.of(
                        contestant(1, "80", "2", "30"),
                        contestant(2, "80", "5", "10"),
                        contestant(3, "80", "2", "31"),
                        contestant(4, "80", "2", "30")));
        assertThat(ranking).extracting(p -> p.contestant().unitId()).containsExactly(2L, 3L, 1L, 4L);
        assertThat(ranking).extracting(Placed::place).containsExactly(1, 2, 3, 3);
        assertThat(ranking).extracting(Placed::decidedBy).containsExactly(null, "BONUS", "group:I", null);
    }

    @Test
    void comparesAGroupByItsShareOfTheCountedPoints() {
        List<Placed> ranking = Ranker.rank(
                scheme(), List.of(contestant(1, "80", "0", "30", "40"), contestant(2, "80", "0", "9", "10")));
        assertThat(ranking).extracting(p -> p.contestant().unitId()).containsExactly(2L, 1L);
    }

    @Test
    void takesAUnitWithoutTheGroupAtItsShareOfTheWhole() {
        List<Placed> ranking = Ranker.rank(
                scheme(),
                List.of(
                        contestant(1, "80", "0", "31", "40"),
                        contestant(2, "80", "0", "0", "0"),
                        contestant(3, "80", "0", "33", "40")));
        assertThat(ranking).extracting(p -> p.contestant().unitId()).containsExactly(3L, 2L, 1L);
        assertThat(ranking).extracting(Placed::place).containsExactly(1, 2, 3);
    }

    @Test
    void withoutTieBreaksOnlyTheTotalCounts() {
        Scheme plain = scheme();
        Scheme scheme = new Scheme(
                plain.total(),
                plain.bonusCap(),
                plain.latePoints(),
                plain.lateCap(),
                plain.bands(),
                List.of(),
                plain.items(),
                plain.groups(),
                plain.rounding());
        List<Placed> ranking =
                Ranker.rank(scheme, List.of(contestant(1, "80", "0", "1"), contestant(2, "80", "9", "9")));
        assertThat(ranking).extracting(Placed::place).containsExactly(1, 1);
    }

    @Test
    void listsTheUnplacedLastInTheOrderGiven() {
        Contestant nothingCounted = new Contestant(
                9,
                "Đơn vị 9",
                SampleSchemes.score(
                        scheme(),
                        Map.of("a", Figures.notArising(), "b", Figures.notArising(), "c", Figures.notArising())));
        List<Placed> ranking = Ranker.rank(
                scheme(),
                List.of(new Contestant(8, "Đơn vị 8", null), nothingCounted, contestant(1, "70"), contestant(2, "75")));
        assertThat(ranking).extracting(p -> p.contestant().unitId()).containsExactly(2L, 1L, 8L, 9L);
        assertThat(ranking).extracting(Placed::place).containsExactly(1, 2, null, null);
        assertThat(ranking.get(2).band()).isNull();
        assertThat(Ranker.rank(scheme(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "90 80 65 50 49.99,                 XTKRY, each band from its own score",
        "89.99 79.99 64.99,                 TKR,   just below",
        "99 98 97 96 95 94 93 92,           XXTTTTTT, at most 25 % of 8 are two",
        "99 98 97,                          XTT,   at least one of three",
        "99 98 98 70 70 70 70 70,           XTTKKKKK, a tie across the cap drops as a whole",
        "99 99 70,                          TTK,   even when nobody is left in the band",
        "99 99 70 70 70 70 70 70,           XXKKKKKK, a tie within the cap stays",
        "99 70 70 70 70 70 70 70,           XKKKKKKK, the band need not be filled",
        "99 99 99 98 70 70 70 70,           TTTTKKKK, nobody overtakes a dropped tie"
    })
    void givesBandsWithinTheirShares(String finalScores, String expected, String why) {
        List<Placed> ranking = Ranker.rank(scheme(), contestants(finalScores.split(" ")));
        StringBuilder bands = new StringBuilder();
        for (Placed placed : ranking) {
            bands.append(placed.band().name().replace("Trung bình", "R").charAt(0));
        }
        assertThat(bands).as(why).hasToString(expected);
    }

    @Test
    void aUnitBelowEveryBandHasNone() {
        Scheme plain = scheme();
        Scheme scheme = new Scheme(
                plain.total(),
                plain.bonusCap(),
                plain.latePoints(),
                plain.lateCap(),
                List.of(new Band("Đạt", points("50"), null)),
                plain.tieBreak(),
                plain.items(),
                plain.groups(),
                plain.rounding());
        List<Placed> ranking = Ranker.rank(scheme, contestants("60", "40"));
        assertThat(ranking.get(0).band()).isNotNull();
        assertThat(ranking.get(1).band()).isNull();
    }

    @Test
    void tellsThePointsToTheNextPlaceAbove() {
        List<Placed> ranking = Ranker.rank(scheme(), contestants("90", "85", "85", "70.25"));
        assertThat(Ranker.gapToNextPlace(ranking, 1)).isEmpty();
        assertThat(Ranker.gapToNextPlace(ranking, 2)).contains(new Gap(1, "Đơn vị 1", 1, points("5")));
        assertThat(Ranker.gapToNextPlace(ranking, 3)).contains(new Gap(1, "Đơn vị 1", 1, points("5")));
        assertThat(Ranker.gapToNextPlace(ranking, 4))
                .hasValueSatisfying(gap -> assertThat(gap.points()).isEqualByComparingTo("14.75"))
                .hasValueSatisfying(gap -> assertThat(gap.aheadPlace()).isEqualTo(2));
        assertThat(Ranker.gapToNextPlace(ranking, 99)).isEmpty();
    }

    @Test
    void theGapIsZeroWhenOnlyTheTieBreakDecided() {
        List<Placed> ranking =
                Ranker.rank(scheme(), List.of(contestant(1, "80", "5", "1"), contestant(2, "80", "2", "1")));
        assertThat(Ranker.gapToNextPlace(ranking, 2))
                .hasValueSatisfying(gap -> assertThat(gap.points()).isZero());
    }

    @Test
    void thereIsNoGapForTheUnplaced() {
        List<Placed> ranking = Ranker.rank(scheme(), List.of(contestant(1, "80"), new Contestant(2, "Đơn vị 2", null)));
        assertThat(Ranker.gapToNextPlace(ranking, 2)).isEmpty();
    }
}
