package vn.thiduaso.vote.ballot;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round with those voted on in it.
 *
 * @param count null unless it is closed
 * @param expected how many ballots are out or in, while it is open
 * @param voted how many of those were handed in
 */
public record RoundView(
        long id,
        int number,
        RoundState state,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String voidReason,
        int members,
        int present,
        @Nullable BallotCount count,
        int expected,
        int voted,
        List<CandidateView> candidates) {

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    public boolean isClosed() {
        return state == RoundState.CLOSED;
    }

    /** Those of one award form. */
    public List<CandidateView> ofForm(long awardFormId) {
        return candidates.stream()
                .filter(candidate -> candidate.awardFormId() == awardFormId)
                .toList();
    }

    List<Candidate> toCount() {
        return candidates.stream().map(CandidateView::candidate).toList();
    }

    List<Long> order() {
        return candidates.stream().map(CandidateView::nominationId).toList();
    }
}
