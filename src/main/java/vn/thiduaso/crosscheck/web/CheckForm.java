package vn.thiduaso.crosscheck.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.crosscheck.CheckedReport;
import vn.thiduaso.crosscheck.CrossOpinion;
import vn.thiduaso.crosscheck.CrossRemark;
import vn.thiduaso.submission.SnapshotItem;

/**
 * The checking unit's form.
 *
 * @param submissionNo the submission on the screen
 * @param agreeRest sent by the button that agrees with what is left
 */
record CheckForm(
        String submissionNo, List<Row> rows, @Nullable String agreeRest) {

    CheckForm(@Nullable String submissionNo, @Nullable List<@Nullable Row> rows, @Nullable String agreeRest) {
        this.submissionNo = submissionNo == null ? "" : submissionNo;
        this.rows = rows == null
                ? List.of()
                : rows.stream()
                        .map(row -> row == null ? new Row("", "", "", "") : row)
                        .toList();
        this.agreeRest = agreeRest;
    }

    static CheckForm of(CheckedReport report) {
        List<Row> rows = new ArrayList<>();
        for (SnapshotItem item : report.submission().content().items()) {
            Long indicator = report.indicators().get(item.code());
            CrossRemark said = indicator == null ? null : report.remarks().get(indicator);
            CrossOpinion shown = said == null ? CrossOpinion.none(0) : CrossOpinion.of(said);
            String id = indicator == null ? "" : indicator.toString();
            rows.add(new Row(id, shown.summary(), shown.choice(), shown.text()));
        }
        return new CheckForm(Integer.toString(report.submission().head().number()), rows, null);
    }

    int submission() {
        return submissionNo.matches("\\d{1,6}") ? Integer.parseInt(submissionNo) : -1;
    }

    List<CrossOpinion> toOpinions() {
        return rows.stream().map(Row::toOpinion).toList();
    }

    /** One item, as typed. */
    record Row(String indicatorId, String base, String choice, String text) {

        Row {
            indicatorId = indicatorId == null ? "" : indicatorId;
            base = base == null ? "" : base;
            choice = choice == null ? "" : choice;
            text = text == null ? "" : text;
        }

        long id() {
            return indicatorId.matches("\\d{1,18}") ? Long.parseLong(indicatorId) : -1;
        }

        CrossOpinion toOpinion() {
            return new CrossOpinion(id(), choice, text, base);
        }
    }
}
