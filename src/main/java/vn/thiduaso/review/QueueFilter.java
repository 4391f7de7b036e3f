package vn.thiduaso.review;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.PlainText;

/**
 * Which members of the queue a reviewer wants to see.
 *
 * @param name part of the unit's name, without case and diacritics; empty for all
 * @param state the shown state, or null for all
 * @param kind or null for all
 */
public record QueueFilter(
        String name, @Nullable ReportState state, @Nullable Kind kind) {

    public static final QueueFilter NONE = new QueueFilter("", null, null);

    public QueueFilter {
        name = PlainText.of(name.strip());
    }

    /** What a submission is, beside being submitted. */
    public enum Kind {
        FIRST,
        AGAIN,
        LATE
    }

    boolean fits(ReviewQueue.Line line) {
        return (state == null || line.state() == state)
                && (kind == null || isOf(kind, line.head()))
                && PlainText.of(line.unit().name()).contains(name);
    }

    private static boolean isOf(Kind kind, @Nullable ReportHead head) {
        if (head == null) {
            return false;
        }
        return switch (kind) {
            case FIRST -> head.submissionNo() == 1;
            case AGAIN -> head.submissionNo() > 1;
            case LATE -> head.lateCount() > 0;
        };
    }
}
