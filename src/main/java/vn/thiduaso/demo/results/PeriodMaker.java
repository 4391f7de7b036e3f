package vn.thiduaso.demo.results;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.Scene;
import vn.thiduaso.demo.writing.Rows;

/** Fills the periods of both campaigns: those that are over completely, the current one as far as it has got. */
@Component
@Profile("demo")
public class PeriodMaker {

    private final ReportMaker reports;
    private final CurrentReports currentReports;
    private final EvidenceMaker evidence;
    private final VersionMaker versions;
    private final AdjustmentMaker adjustments;
    private final RankingMaker rankings;

    PeriodMaker(
            ReportMaker reports,
            CurrentReports currentReports,
            EvidenceMaker evidence,
            VersionMaker versions,
            AdjustmentMaker adjustments,
            RankingMaker rankings) {
        this.reports = reports;
        this.currentReports = currentReports;
        this.evidence = evidence;
        this.versions = versions;
        this.adjustments = adjustments;
        this.rankings = rankings;
    }

    public void make(Rows rows, Scene scene, CampaignMaker.Campaigns campaigns) {
        ReportRows written = new ReportRows(rows, evidence.batch(rows));
        List<PeriodSheet> over = new ArrayList<>();
        for (CampaignSheet campaign : List.of(campaigns.finished(), campaigns.running())) {
            for (PeriodSheet period : campaign.periods()) {
                if (scene.today().isPast(period.dataTo())) {
                    reports.addFinished(written, scene, campaign, period);
                    over.add(period);
                }
            }
        }
        campaigns
                .running()
                .currentPeriod(scene.today().date())
                .ifPresent(period -> currentReports.add(written, scene, campaigns.running(), period));
        written.write();
        versions.make(rows);
        adjustments.make(rows, scene, over);
        rankings.publish(scene, over);
    }
}
