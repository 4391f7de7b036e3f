package vn.thiduaso.vote.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BallotBoxTests {

    private static final SecureRandom CHANCE = new SecureRandom();

    private final List<Long> candidates = LongStream.range(100, 119).boxed().toList();

    @Test
    void givesBackEveryBallotAsItWas() {
        BallotBox box = BallotBox.empty(candidates);
        List<Ballot> cast = new ArrayList<>();
        Random dice = new Random(7);
        for (int i = 0; i < 50; i++) {
            Set<Long> agreed = new HashSet<>(candidates);
            agreed.removeIf(any -> dice.nextBoolean());
            cast.add(new Ballot(i % 5 == 0 ? null : ReceiptCode.random(CHANCE), i % 7 != 0, agreed));
        }
        cast.forEach(box::drop);

        BallotBox read = BallotBox.of(candidates, box.content(CHANCE));

        assertThat(read.shuffled(CHANCE)).containsExactlyInAnyOrderElementsOf(cast);
        assertThat(read.holds(cast.get(1).receipt())).isTrue();
        assertThat(read.holds(ReceiptCode.random(CHANCE))).isFalse();
    }

    @Test
    void takesTheSameRoomWhateverABallotSays() {
        BallotBox all = BallotBox.empty(candidates);
        all.drop(new Ballot(ReceiptCode.random(CHANCE), true, Set.copyOf(candidates)));
        BallotBox none = BallotBox.empty(candidates);
        none.drop(new Ballot(null, false, Set.of()));

        assertThat(all.content(CHANCE)).hasSameSizeAs(none.content(CHANCE));
    }

    @Test
    void writesItsBallotsInAnotherOrderEachTime() {
        BallotBox box = BallotBox.empty(candidates);
        for (int i = 0; i < 20; i++) {
            box.drop(new Ballot(ReceiptCode.random(CHANCE), true, Set.of(candidates.get(i % 19))));
        }
        Set<List<Ballot>> orders = new HashSet<>();
        for (int i = 0; i < 10; i++) {
            orders.add(box.shuffled(CHANCE));
        }

        assertThat(orders).hasSize(10);
    }

    @Test
    void anInvalidBallotAgreesToNobody() {
        assertThat(new Ballot(null, false, Set.of(100L)).agreed()).isEmpty();
    }

    @Test
    void aSealIsFreshEachTimeAndBoundToItsRound() {
        byte[] key = new byte[32];
        CHANCE.nextBytes(key);
        BoxSeal seal = new BoxSeal(key, 5, CHANCE);
        byte[] content = {1, 2, 3};

        assertThat(seal.open(seal.seal(content))).isEqualTo(content);
        assertThat(seal.seal(content)).isNotEqualTo(seal.seal(content));
        assertThatThrownBy(() -> new BoxSeal(key, 6, CHANCE).open(seal.seal(content)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        ReceiptCode code = new ReceiptCode("0123456789ABCDEF");

        assertThat(code.text()).isEqualTo("0123-4567-89AB-CDEF");
        assertThat(ReceiptCode.parse(" o123 4567-89ab–cdef ")).contains(code);
        assertThat(ReceiptCode.parse("0123")).isEmpty();
        assertThat(ReceiptCode.parse("0123-4567-89AB-CDE!")).isEmpty();
    }
}
