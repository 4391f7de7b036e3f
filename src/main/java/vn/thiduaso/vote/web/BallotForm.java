package vn.thiduaso.vote.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.vote.ballot.CandidateView;
import vn.thiduaso.vote.ballot.RoundView;

/**
 * A ballot as marked.
 *
 * @param receipt the code of the ballot; empty before it is checked
 * @param round the number of the round that the page was made for
 */
record BallotForm(String receipt, String round, List<Mark> rows) {

    static final String AGREE = "AGREE";
    static final String DISAGREE = "DISAGREE";

    BallotForm(@Nullable String receipt, @Nullable String round, @Nullable List<@Nullable Mark> rows) {
        this.receipt = receipt == null ? "" : receipt;
        this.round = round == null ? "" : round;
        this.rows = rows == null
                ? List.of()
                : rows.stream().map(row -> row == null ? new Mark("", "") : row).toList();
    }

    /** An unmarked ballot, or the same marks with rows for exactly those voted on. */
    static BallotForm of(RoundView round, BallotForm marked, String receipt) {
        Map<Long, String> answers = new HashMap<>();
        marked.rows().forEach(row -> answers.put(row.nominationId(), row.answer()));
        return new BallotForm(
                receipt,
                Integer.toString(round.number()),
                round.candidates().stream()
                        .map(CandidateView::nominationId)
                        .map(id -> new Mark(Long.toString(id), answers.getOrDefault(id, "")))
                        .toList());
    }

    /** An unmarked ballot. */
    static BallotForm blank(RoundView round) {
        return of(round, new BallotForm("", "", List.of()), "");
    }

    /** Whether the page was made for this round, not for one before it. */
    boolean isOf(int number) {
        return round.equals(Integer.toString(number));
    }

    /** Puts what is missing beside its nominee. */
    void check(BindingResult binding) {
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isAnswered()) {
                binding.rejectValue("rows[" + i + "].answer", "vote.error.answer");
            }
        }
    }

    Map<Long, Boolean> answers() {
        Map<Long, Boolean> answers = new HashMap<>();
        rows.stream()
                .filter(Mark::isAnswered)
                .forEach(row -> answers.put(row.nominationId(), AGREE.equals(row.answer())));
        return answers;
    }

    /** What is marked for one nominee. */
    record Mark(String nomination, String answer) {

        Mark(@Nullable String nomination, @Nullable String answer) {
            this.nomination = nomination == null ? "" : nomination;
            this.answer = answer == null ? "" : answer;
        }

        long nominationId() {
            return SessionForm.number(nomination);
        }

        boolean isAnswered() {
            return AGREE.equals(answer) || DISAGREE.equals(answer);
        }
    }
}
