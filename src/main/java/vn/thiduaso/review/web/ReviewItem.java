package vn.thiduaso.review.web;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.review.VerdictView;
import vn.thiduaso.scoring.ItemScore;

/**
 * One entry on the verification page.
 *
 * @param row its place among the form's rows
 * @param base summary of the decision that stands now
 * @param score of the reported figures
 * @param verdict the decision that stands for this submission, or null
 * @param previous the decision on an earlier submission that the unit has answered since, or null
 * @param lastPercentage of the period before, or null
 */
record ReviewItem(
        int row,
        IndicatorSheet indicator,
        EntryView entry,
        String base,
        ItemScore score,
        @Nullable VerdictView verdict,
        @Nullable VerdictView previous,
        @Nullable BigDecimal lastPercentage,
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
}
