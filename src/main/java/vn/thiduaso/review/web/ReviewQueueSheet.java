package vn.thiduaso.review.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.review.ReviewQueue;
import vn.thiduaso.ui.Formats;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.ListState;

/** Writes the queue as it is shown: what waits first, then the others. */
@Component
class ReviewQueueSheet {

    private final ListSheets sheets;
    private final Formats formats;

    ReviewQueueSheet(ListSheets sheets, Formats formats) {
        this.sheets = sheets;
        this.formats = formats;
    }

    ResponseEntity<byte[]> response(ReviewQueue.Listing queue, ListState list) {
        PeriodSheet period = queue.period();
        String name = sheets.text("campaign.period." + period.kind(), String.valueOf(period.year()));
        return sheets.<ReviewQueue.Line>of(
                        sheets.text("review.queue.heading", name),
                        List.of(queue.campaign().name()),
                        list)
                .text("review.column.unit", 52, line -> line.unit().name())
                .text("review.column.state", 18, line -> sheets.text("report.state." + line.state()))
                .moment(
                        "review.column.submitted",
                        line -> submitted(line).map(ReportHead::submittedAt).orElse(null))
                .number(
                        "review.column.submission",
                        9,
                        line -> submitted(line).map(ReportHead::submissionNo).orElse(null))
                .number(
                        "review.column.late",
                        12,
                        line -> submitted(line).map(ReportHead::lateCount).orElse(null))
                .text("review.column.detail", 44, line -> detail(line, period))
                .download(Stream.concat(queue.waiting().stream(), queue.others().stream())
                        .toList());
    }

    private static Optional<ReportHead> submitted(ReviewQueue.Line line) {
        return Optional.ofNullable(line.head()).filter(head -> head.submissionNo() > 0);
    }

    private @Nullable String detail(ReviewQueue.Line line, PeriodSheet period) {
        ReportHead head = line.head();
        ReportState state = line.state();
        if (state == ReportState.NOT_STARTED) {
            return sheets.text("review.detail.notStarted", formats.date(period.deadline()));
        }
        if (state == ReportState.LOCKED) {
            return sheets.text("review.detail.locked");
        }
        if (head == null) {
            return null;
        }
        return switch (state) {
            case RETURNED -> sheets.text("review.detail.returned", head.returned(), formats.date(head.returnDueOn()));
            case DRAFT -> sheets.text("review.detail.draft", head.entered(), head.total());
            case SUBMITTED -> line.again() == null ? null : sheets.text("submission.changed.queue", line.changes());
            default -> null;
        };
    }
}
