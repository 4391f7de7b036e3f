package vn.thiduaso.vote.ballot;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thiduaso.nomination.VoteOutcome;
import vn.thiduaso.vote.box.Ballot;

/**
 * Counts ballots. Whoever reaches the threshold of all members (not of those present) has passed; where a form has a
 * limit and more have reached it than that, those with most votes pass and the rest, ties at the border included, are
 * in reserve.
 */
final class Tally {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final List<Candidate> candidates;
    private final int members;
    private final Map<Long, Integer> agreed = new HashMap<>();
    private final int valid;

    Tally(List<Candidate> candidates, int members, List<Ballot> ballots) {
        this.candidates = candidates;
        this.members = members;
        this.valid = (int) ballots.stream().filter(Ballot::valid).count();
        for (Ballot ballot : ballots) {
            ballot.agreed().forEach(nomination -> agreed.merge(nomination, 1, Integer::sum));
        }
    }

    /** Each candidate's votes and what follows from them, in the candidates' order. */
    Map<Long, Result> results() {
        Map<Long, Result> results = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            int agree = agree(candidate);
            results.put(candidate.nominationId(), new Result(agree, valid - agree, outcome(candidate)));
        }
        return results;
    }

    int valid() {
        return valid;
    }

    private VoteOutcome outcome(Candidate candidate) {
        if (!reaches(candidate)) {
            return VoteOutcome.NOT_PASSED;
        }
        Integer most = candidate.most();
        long notBehind = candidates.stream()
                .filter(other -> other.awardFormId() == candidate.awardFormId())
                .filter(other -> reaches(other) && agree(other) >= agree(candidate))
                .count();
        return most == null || notBehind <= most ? VoteOutcome.PASSED : VoteOutcome.RESERVE;
    }

    private boolean reaches(Candidate candidate) {
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(agree(candidate)));
        return share.compareTo(candidate.threshold().multiply(BigDecimal.valueOf(members))) >= 0;
    }

    private int agree(Candidate candidate) {
        return Objects.requireNonNullElse(agreed.get(candidate.nominationId()), 0);
    }

    /** Votes of one candidate; a valid ballot that does not agree disagrees. */
    record Result(int agree, int disagree, VoteOutcome outcome) {}
}
