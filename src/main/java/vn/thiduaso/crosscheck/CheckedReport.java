package vn.thiduaso.crosscheck;

import java.util.Map;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.evidence.FileScan;
import vn.thiduaso.submission.Submission;
import vn.thiduaso.unit.UnitView;

/**
 * A submitted report as the checking unit sees it.
 *
 * @param remarks what was said so far, by indicator
 * @param indicators ids by code
 * @param scans what the scanner says about files, by SHA-256
 */
public record CheckedReport(
        CrossCheck check,
        CampaignSheet campaign,
        PeriodSheet period,
        UnitView checker,
        UnitView unit,
        Submission submission,
        CheckProgress progress,
        Map<Long, CrossRemark> remarks,
        Map<String, Long> indicators,
        Map<String, FileScan> scans) {

    public CheckedReport {
        remarks = Map.copyOf(remarks);
        indicators = Map.copyOf(indicators);
    }
}
