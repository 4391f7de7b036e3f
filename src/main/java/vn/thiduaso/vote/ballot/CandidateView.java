package vn.thiduaso.vote.ballot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.VoteOutcome;

/**
 * Who is voted on in a round, and with what result once it is closed.
 *
 * @param members of the council: the base of the share
 */
public record CandidateView(
        long nominationId,
        long awardFormId,
        boolean individual,
        String subjectName,
        String unitName,
        @Nullable String post,
        String summary,
        BigDecimal threshold,
        @Nullable Integer most,
        int members,
        @Nullable Integer agree,
        @Nullable Integer disagree,
        @Nullable VoteOutcome outcome) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    Candidate candidate() {
        return new Candidate(nominationId, awardFormId, threshold, most);
    }

    /** Percent of all members that agreed, one decimal; null while the round is open. */
    public @Nullable BigDecimal share() {
        return agree == null
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(agree))
                        .divide(BigDecimal.valueOf(members), 1, RoundingMode.HALF_UP);
    }

    /** Status of {@code ui/status} for the result. */
    public String badge() {
        if (outcome == null) {
            return "none";
        }
        return switch (outcome) {
            case PASSED -> "ok";
            case RESERVE -> "near";
            case NOT_PASSED -> "bad";
        };
    }
}
