package vn.thiduaso.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.review.RulingInput;

/**
 * The verification form.
 *
 * @param submissionNo the submission on the screen
 * @param due by when a sent-back entry is answered, yyyy-MM-dd as the browser's date field sends it
 */
record ReviewForm(String submissionNo, String due, List<ReviewRow> rows) {

    ReviewForm(@Nullable String submissionNo, @Nullable String due, @Nullable List<@Nullable ReviewRow> rows) {
        this.submissionNo = submissionNo == null ? "" : submissionNo;
        this.due = due == null ? "" : due;
        this.rows = rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> row == null ? ReviewRow.unsent() : row)
                        .toList();
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
