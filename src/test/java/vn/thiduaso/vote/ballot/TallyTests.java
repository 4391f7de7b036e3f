package vn.thiduaso.vote.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thiduaso.nomination.VoteOutcome.NOT_PASSED;
import static vn.thiduaso.nomination.VoteOutcome.PASSED;
import static vn.thiduaso.nomination.VoteOutcome.RESERVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thiduaso.vote.box.Ballot;

class TallyTests {

    private static final BigDecimal EIGHTY = new BigDecimal(80);

    @Test
    void theThresholdIsOfAllMembersNotOfThosePresent() {
        List<Candidate> one = List.of(new Candidate(1, 9, EIGHTY, null));

        assertThat(outcome(one, 13, ballots(11, 1L)).get(1L).outcome()).isEqualTo(PASSED);
        assertThat(outcome(one, 13, ballots(10, 1L)).get(1L).outcome())
                .as("10 of 10 ballots, but 10 of 13 members are 76,9 %")
                .isEqualTo(NOT_PASSED);
    }

    @Test
    void exactlyTheThresholdIsEnough() {
        List<Candidate> one = List.of(new Candidate(1, 9, EIGHTY, null));

        assertThat(outcome(one, 10, ballots(8, 1L)).get(1L).outcome()).isEqualTo(PASSED);
        assertThat(outcome(one, 10, ballots(7, 1L)).get(1L).outcome()).isEqualTo(NOT_PASSED);
    }

    @Test
    void whoDoesNotAgreeDisagreesAndInvalidBallotsDoNeither() {
        List<Ballot> ballots = new ArrayList<>(ballots(3, 1L));
        ballots.addAll(ballots(2));
        ballots.add(new Ballot(null, false, Set.of()));

        Tally tally = new Tally(List.of(new Candidate(1, 9, EIGHTY, null)), 6, ballots);

        assertThat(tally.valid()).isEqualTo(5);
        assertThat(tally.results()).containsEntry(1L, new Tally.Result(3, 2, NOT_PASSED));
    }

    @Test
    void beyondTheLimitThoseWithFewerVotesAreInReserve() {
        List<Candidate> three =
                List.of(new Candidate(1, 9, EIGHTY, 2), new Candidate(2, 9, EIGHTY, 2), new Candidate(3, 9, EIGHTY, 2));
        List<Ballot> ballots = new ArrayList<>(ballots(8, 1L, 2L, 3L));
        ballots.addAll(ballots(1, 1L, 2L));
        ballots.addAll(ballots(1, 1L));

        Map<Long, Tally.Result> results = outcome(three, 10, ballots);

        assertThat(results.get(1L).outcome()).isEqualTo(PASSED);
        assertThat(results.get(2L).outcome()).isEqualTo(PASSED);
        assertThat(results.get(3L).outcome()).isEqualTo(RESERVE);
    }

    @Test
    void aTieAtTheBorderOfTheLimitIsForAReVote() {
        List<Candidate> two = List.of(new Candidate(1, 9, EIGHTY, 1), new Candidate(2, 9, EIGHTY, 1));

        Map<Long, Tally.Result> results = outcome(two, 10, ballots(9, 1L, 2L));

        assertThat(results.values()).extracting(Tally.Result::outcome).containsOnly(RESERVE);
    }

    @Test
    void aLimitHoldsForItsOwnFormOnly() {
        List<Candidate> two = List.of(new Candidate(1, 8, EIGHTY, 1), new Candidate(2, 9, EIGHTY, 1));

        assertThat(outcome(two, 10, ballots(9, 1L, 2L)).values())
                .extracting(Tally.Result::outcome)
                .containsOnly(PASSED);
    }

    private static Map<Long, Tally.Result> outcome(List<Candidate> candidates, int members, List<Ballot> ballots) {
        return new Tally(candidates, members, ballots).results();
    }

    private static List<Ballot> ballots(int many, Long... agreed) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ballots.add(new Ballot(null, true, new HashSet<>(List.of(agreed))));
        }
        return ballots;
    }
}
