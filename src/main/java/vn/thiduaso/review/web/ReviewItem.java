package vn.thiduaso.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.crosscheck.CrossRemark;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.remark.RemarkView;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.typed.RegisterFigure;
import vn.thiduaso.review.VerdictView;
import vn.thiduaso.scoring.ItemScore;

/**
 * One entry on the verification page.
 *
 * @param row its place among the form's rows
 * @param base summary of the decision that stands now
 * @param score of the reported figures
 * @param verified score of the corrected figures, or null when they were not corrected
 * @param verdict the decision that stands for this submission, or null
 * @param previous the decision on an earlier submission that the unit has answered since, or null
 * @param register what the staff register says at the cut-off date, if the indicator comes from there
 * @param past what counted in the periods before, the latest first
 * @param remarks the conversation, oldest first
 * @param checks what checking units said
 * @param both what two people decided differently, to be settled; otherwise empty
 */
record ReviewItem(
        int row,
        IndicatorSheet indicator,
        EntryView entry,
        String base,
        ItemScore score,
        @Nullable ItemScore verified,
        @Nullable VerdictView verdict,
        @Nullable VerdictView previous,
        @Nullable RegisterFigure register,
        List<Past> past,
        List<RemarkView> remarks,
        List<CrossRemark> checks,
        List<VerdictView> both,
        List<EvidenceView> evidence) {

    /** Status of {@code ui/status} that shows the decision. */
    public String kind() {
        if (verdict == null) {
            return "none";
        }
        return switch (verdict.decision()) {
            case ACCEPTED -> "ok";
            case CORRECTED -> "near";
            case SENT_BACK -> "bad";
        };
    }

    /** What counted in an earlier period. */
    record Past(PeriodSheet period, ItemScore score) {}
}
