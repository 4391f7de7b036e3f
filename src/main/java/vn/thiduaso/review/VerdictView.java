package vn.thiduaso.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.Figures;

/**
 * What was decided about one entry.
 *
 * @param submissionNo the submission it was decided on
 * @param corrected the figures that count instead of the reported ones, only for {@link Decision#CORRECTED}
 * @param reason why corrected or sent back; null when accepted
 */
public record VerdictView(
        long reportId,
        long indicatorId,
        int submissionNo,
        Decision decision,
        @Nullable Figures corrected,
        @Nullable String reason,
        Instant decidedAt,
        String decidedBy) {

    /** Whether the unit was told: while the report lies with the reviewers, only decisions on earlier submissions. */
    boolean isTold(ReportView report) {
        return report.state() != ReportState.SUBMITTED || submissionNo < report.submissionNo();
    }

    /** Whether the decision still stands for the given submission: a sent-back entry must be looked at again. */
    public boolean standsFor(int currentSubmission) {
        return decision != Decision.SENT_BACK || submissionNo == currentSubmission;
    }
}
