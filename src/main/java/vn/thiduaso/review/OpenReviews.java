package vn.thiduaso.review;

import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.crosscheck.Reviewers;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Gets a submitted report that is about to be decided about: checks the person and holds the report. */
@Component
class OpenReviews {

    private final ReportQueries reports;
    private final ReportService reportService;
    private final Reviewers reviewers;
    private final CampaignCatalogue campaigns;

    OpenReviews(ReportQueries reports, ReportService reportService, Reviewers reviewers, CampaignCatalogue campaigns) {
        this.reviewers = reviewers;
        this.reports = reports;
        this.reportService = reportService;
        this.campaigns = campaigns;
    }

    CampaignSheet campaign(long periodId) {
        return campaigns.campaignOfPeriod(periodId);
    }

    /** The person as who verifies this report: a checker may stand in where leaders of another unit are missing. */
    Actor reviewer(Actor actor, ReviewTarget target) {
        return reviewer(actor, target.periodId(), target.unitId());
    }

    Actor reviewer(Actor actor, long periodId, long unitId) {
        return reviewers.of(actor, periodId, unitId);
    }

    /** The report that is verified, held until the transaction ends. */
    ReportView verified(Actor actor, long periodId, long unitId) {
        ReviewPolicy.requireMayVerify(actor, campaign(periodId).blocId(), unitId);
        reportService.holdForJudging(actor, report(actor, periodId, unitId).id());
        ReportView report = report(actor, periodId, unitId);
        RuleViolation.unless(report.state() == ReportState.VERIFIED, "review.error.notVerified");
        return report;
    }

    /** The submission that the reviewer was shown, held until the transaction ends. */
    ReportView submitted(Actor actor, ReviewTarget target) {
        long bloc = campaign(target.periodId()).blocId();
        ReviewPolicy.requireMayVerify(actor, bloc, target.unitId());
        reportService.holdForJudging(
                actor, report(actor, target.periodId(), target.unitId()).id());
        ReportView report = report(actor, target.periodId(), target.unitId());
        RuleViolation.unless(report.state() == ReportState.SUBMITTED, "review.error.notSubmitted");
        if (report.submissionNo() != target.submissionNo()) {
            throw new StaleVersion("report " + report.id() + " was submitted again");
        }
        return report;
    }

    static IndicatorSheet indicator(CampaignSheet campaign, long indicatorId) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.id() == indicatorId)
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicatorId));
    }

    private ReportView report(Actor actor, long periodId, long unitId) {
        return reports.report(actor, periodId, unitId).orElseThrow(() -> new NotFound("report of unit", unitId));
    }
}
