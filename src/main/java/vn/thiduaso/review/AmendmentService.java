package vn.thiduaso.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** Puts other figures in place of those of a report that is verified already, when an objection to it was right. */
@Service
@Transactional
public class AmendmentService {

    private final VerdictRepository verdicts;
    private final ReportQueries reports;
    private final ReportService reportService;
    private final CampaignCatalogue campaigns;
    private final AuditLog audit;
    private final Clock clock;

    AmendmentService(
            VerdictRepository verdicts,
            ReportQueries reports,
            ReportService reportService,
            CampaignCatalogue campaigns,
            AuditLog audit,
            Clock clock) {
        this.verdicts = verdicts;
        this.reports = reports;
        this.reportService = reportService;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Lets the figures count for the item from now on; never by somebody of the unit. */
    public void amend(Actor actor, long periodId, long unitId, long indicatorId, Figures figures, String reason) {
        long bloc = campaigns.campaignOfPeriod(periodId).blocId();
        ReviewPolicy.requireMayVerify(actor, bloc, unitId);
        reportService.holdForJudging(actor, report(actor, periodId, unitId).id());
        ReportView report = report(actor, periodId, unitId);
        RuleViolation.unless(report.state() == ReportState.VERIFIED, "review.error.notVerified");
        Ruling ruling = new Ruling(indicatorId, Decision.CORRECTED, figures, reason);
        Verdict known = verdicts.findByReportIdIn(List.of(report.id())).stream()
                .filter(verdict -> verdict.indicatorId() == indicatorId)
                .findFirst()
                .orElse(null);
        Decision before = known == null ? null : known.view().decision();
        if (known == null) {
            verdicts.save(new Verdict(report.id(), report.submissionNo(), ruling, actor, clock.instant()));
        } else {
            known.decide(report.submissionNo(), ruling, actor, clock.instant());
        }
        String code = campaigns.campaignOfPeriod(periodId).indicators().stream()
                .filter(indicator -> indicator.id() == indicatorId)
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicatorId))
                .code();
        audit.record(
                actor,
                "review.amend",
                "report:" + report.id(),
                Map.of(code, Change.of(before, Decision.CORRECTED + ": " + reason)));
    }

    private ReportView report(Actor actor, long periodId, long unitId) {
        return reports.report(actor, periodId, unitId).orElseThrow(() -> new NotFound("report of unit", unitId));
    }
}
