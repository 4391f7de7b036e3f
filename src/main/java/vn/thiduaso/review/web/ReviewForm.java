package vn.thiduaso.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.review.RulingInput;

/**
 * The verification form.
 *
 * @param submissionNo the submission on the screen
 * @param due by when a sent-back entry is answered, yyyy-MM-dd as the browser's date field sends it
 * @param acceptUnchanged sent by the button that accepts what is left and was not changed since the last submission
 * @param acceptRest sent by the button that accepts what is left
 * @param finish sent by the button that tells the unit the result
 */
record ReviewForm(
        String submissionNo,
        String due,
        List<ReviewRow> rows,
        @Nullable String acceptUnchanged,
        @Nullable String acceptRest,
        @Nullable String finish) {

    /** What becomes of the decisions once they are stored. */
    enum Step {
        SAVE("review.saved"),
        ACCEPT_UNCHANGED("review.acceptedUnchanged"),
        ACCEPT_REST("review.acceptedRest"),
        FINISH("review.finished");

        private final String notice;

        Step(String notice) {
            this.notice = notice;
        }

        /** Key of the sentence that says it was done. */
        String notice() {
            return notice;
        }
    }

    ReviewForm(
            @Nullable String submissionNo,
            @Nullable String due,
            @Nullable List<@Nullable ReviewRow> rows,
            @Nullable String acceptUnchanged,
            @Nullable String acceptRest,
            @Nullable String finish) {
        this.submissionNo = submissionNo == null ? "" : submissionNo;
        this.due = due == null ? "" : due;
        this.rows = rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> row == null ? ReviewRow.unsent() : row)
                        .toList();
        this.acceptUnchanged = acceptUnchanged;
        this.acceptRest = acceptRest;
        this.finish = finish;
    }

    Step step() {
        if (finish != null) {
            return Step.FINISH;
        }
        if (acceptUnchanged != null) {
            return Step.ACCEPT_UNCHANGED;
        }
        return acceptRest == null ? Step.SAVE : Step.ACCEPT_REST;
    }

    /** Whether it has a row for each of the entries, in their order, as the page that sent it had. */
    boolean covers(List<Long> indicatorIds) {
        return rows.stream().map(ReviewRow::id).toList().equals(indicatorIds);
    }

    int submission() {
        return submissionNo.matches("\\d{1,6}") ? Integer.parseInt(submissionNo) : -1;
    }

    List<RulingInput> toInputs() {
        return rows.stream().map(ReviewRow::toInput).toList();
    }
}
