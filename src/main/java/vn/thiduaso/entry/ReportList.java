package vn.thiduaso.entry;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportState;

/** All units of a bloc with their reports of a period, in the bloc's own order. */
public record ReportList(CampaignSheet campaign, PeriodSheet period, List<ReportLine> lines) {

    public ReportList {
        lines = List.copyOf(lines);
    }

    public int indicators() {
        return campaign.indicators().size();
    }

    public long count(ReportState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
