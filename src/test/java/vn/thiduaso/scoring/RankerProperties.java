package vn.thiduaso.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few different scores, so that ties at every level are common. */
class RankerProperties {

    private final Scheme scheme = SampleSchemes.scheme();

    @Property
    void everyUnitIsListedOnce(@ForAll("blocs") List<Contestant> bloc) {
        assertThat(Ranker.rank(scheme, bloc)).extracting(Placed::contestant).containsExactlyInAnyOrderElementsOf(bloc);
    }

    @Property
    void placeAndBandDoNotDependOnTheOrderGiven(@ForAll("blocs") List<Contestant> bloc, @ForAll long seed) {
        List<Contestant> shuffled = new ArrayList<>(bloc);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(results(shuffled)).isEqualTo(results(bloc));
    }

    @Property
    void aPlaceIsOneMoreThanTheUnitsAbove(@ForAll("blocs") List<Contestant> bloc) {
        List<Placed> placed = placed(bloc);
        for (int i = 0; i < placed.size(); i++) {
            int place = placed.get(i).place();
            long above = placed.stream().filter(other -> other.place() < place).count();
            assertThat(place).isEqualTo((int) above + 1);
        }
    }

    @Property
    void aBetterPlaceNeverHasALowerScoreOrBand(@ForAll("blocs") List<Contestant> bloc) {
        List<Placed> placed = placed(bloc);
        for (int i = 1; i < placed.size(); i++) {
            Placed above = placed.get(i - 1);
            Placed below = placed.get(i);
            assertThat(above.contestant().score().finalScore())
                    .isGreaterThanOrEqualTo(below.contestant().score().finalScore());
            assertThat(above.band().fromPoints())
                    .isGreaterThanOrEqualTo(below.band().fromPoints());
            if (above.place().equals(below.place())) {
                assertThat(above.band()).isEqualTo(below.band());
            }
        }
    }

    @Property
    void aBandNeverHoldsMoreThanItsShare(@ForAll("blocs") List<Contestant> bloc) {
        List<Placed> placed = placed(bloc);
        long best =
                placed.stream().filter(p -> p.band().name().equals("Xuất sắc")).count();
        assertThat(best).isLessThanOrEqualTo(Math.max(1, placed.size() / 4));
    }

    @Property
    void aTieIsDecidedExactlyWhenEqualTotalsHaveDifferentPlaces(@ForAll("blocs") List<Contestant> bloc) {
        List<Placed> placed = placed(bloc);
        for (int i = 1; i < placed.size(); i++) {
            Placed above = placed.get(i - 1);
            Placed below = placed.get(i);
            boolean equalTotals = above.contestant()
                            .score()
                            .finalScore()
                            .compareTo(below.contestant().score().finalScore())
                    == 0;
            boolean decided = equalTotals && !above.place().equals(below.place());
            assertThat(below.decidedBy() != null).isEqualTo(decided);
        }
    }

    @Property
    void everyoneButTheFirstHasAGapOfAtLeastZero(@ForAll("blocs") List<Contestant> bloc) {
        List<Placed> ranking = Ranker.rank(scheme, bloc);
        for (Placed placed : ranking) {
            boolean expected = placed.place() != null && placed.place() > 1;
            assertThat(Ranker.gapToNextPlace(ranking, placed.contestant().unitId()))
                    .matches(gap -> gap.isPresent() == expected)
                    .matches(gap -> gap.isEmpty() || gap.get().points().signum() >= 0)
                    .matches(gap -> gap.isEmpty() || gap.get().aheadPlace() < placed.place());
        }
    }

    @Provide
    Arbitrary<List<Contestant>> blocs() {
        Arbitrary<Contestant> scored = Combinators.combine(
                        Arbitraries.of("95", "92.5", "90", "85", "70", "60", "10"),
                        Arbitraries.of("0", "2"),
                        Arbitraries.of("10", "30"),
                        Arbitraries.of("0", "40"))
                .as((total, bonus, group, max) ->
                        SampleSchemes.contestant(0, total, bonus, max.equals("0") ? "0" : group, max));
        Arbitrary<Contestant> unscored = Arbitraries.just(new Contestant(0, "Chưa có điểm", null));
        return Arbitraries.oneOf(scored, scored, scored, scored, unscored)
                .list()
                .ofMaxSize(20)
                .map(RankerProperties::numbered);
    }

    private static List<Contestant> numbered(List<Contestant> bloc) {
        List<Contestant> numbered = new ArrayList<>();
        bloc.forEach(unit -> numbered.add(new Contestant(numbered.size() + 1L, unit.unitName(), unit.score())));
        return numbered;
    }

    private List<Placed> placed(List<Contestant> bloc) {
        return Ranker.rank(scheme, bloc).stream().filter(p -> p.place() != null).toList();
    }

    private Map<Long, String> results(List<Contestant> bloc) {
        return Ranker.rank(scheme, bloc).stream()
                .collect(toMap(p -> p.contestant().unitId(), p -> p.place() + " " + p.band()));
    }
}
