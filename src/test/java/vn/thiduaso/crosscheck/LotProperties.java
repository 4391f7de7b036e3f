package vn.thiduaso.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.thiduaso.shared.RuleViolation;

class LotProperties {

    @Property
    void everybodyChecksOneAndIsCheckedByOne(
            @ForAll @Size(min = 3, max = 120) Set<@LongRange(min = 1) Long> units, @ForAll long seed) {
        Map<Long, Long> pairs = Lot.draw(units, seed);

        assertThat(pairs.keySet()).isEqualTo(units);
        assertThat(pairs.values()).containsExactlyInAnyOrderElementsOf(units);
    }

    @Property
    void nobodyChecksItselfAndNoTwoCheckEachOther(
            @ForAll @Size(min = 3, max = 60) Set<@LongRange(min = 1) Long> units, @ForAll long seed) {
        Lot.draw(units, seed).forEach((checker, checked) -> {
            assertThat(checked).isNotEqualTo(checker);
            assertThat(Lot.draw(units, seed).get(checked)).isNotEqualTo(checker);
        });
    }

    @Property
    void theSameSeedGivesTheSamePairsWhateverTheOrderOfTheUnits(
            @ForAll @Size(min = 3, max = 40) Set<@LongRange(min = 1) Long> units, @ForAll long seed) {
        List<Long> reversed = new ArrayList<>(units);
        Collections.reverse(reversed);

        assertThat(Lot.draw(reversed, seed)).isEqualTo(Lot.draw(units, seed));
    }

    @Example
    void aDrawCanBeRepeatedByHand() {
        assertThat(Lot.circle(List.of(1L, 2L, 3L, 4L, 5L), 42)).containsExactly(2L, 3L, 4L, 5L, 1L);
    }

    @Example
    void twoUnitsCannotCheckEachOther() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Lot.draw(List.of(1L, 2L), 7))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("crosscheck.error.tooFew"));
    }
}
