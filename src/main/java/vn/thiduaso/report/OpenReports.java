package vn.thiduaso.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.UnitCatalogue;

/** Gets a report that is about to be changed: checks the person and the day, locks the row, starts it if need be. */
@Component
class OpenReports {

    private final ReportRepository reports;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final Clock clock;

    OpenReports(ReportRepository reports, CampaignCatalogue campaigns, UnitCatalogue units, Clock clock) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    Report forEditing(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        ReportPolicy.requireEdit(actor, unitId, campaign.blocId());
        PeriodSheet period = campaign.period(periodId);
        Report report = reports.lock(periodId, unitId).orElseGet(() -> start(actor, campaign, period, unitId));
        requireOpen(period, report.returnDueOn());
        return covered(report, campaign);
    }

    Report forSubmitting(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        ReportPolicy.requireSubmit(actor, unitId, campaign.blocId());
        Report report =
                reports.lock(periodId, unitId).orElseThrow(() -> new RuleViolation("report.error.nothingToSubmit"));
        requireOpen(campaign.period(periodId), report.returnDueOn());
        return covered(report, campaign);
    }

    Report forJudging(Actor actor, long reportId) {
        Report report = reports.lock(reportId).orElseThrow(() -> new NotFound("report", reportId));
        long blocId = campaigns.campaignOfPeriod(report.periodId()).blocId();
        ReportPolicy.requireJudge(actor, report.unitId(), blocId);
        return report;
    }

    /** How the audit trail names the report. */
    String subject(Report report) {
        return campaigns.period(report.periodId()).code() + " · "
                + units.unit(report.unitId()).name();
    }

    private Report start(Actor actor, CampaignSheet campaign, PeriodSheet period, long unitId) {
        LocalDate day = ReportDays.membership(period, LocalDate.now(clock));
        if (units.members(campaign.blocId(), day).stream().noneMatch(unit -> unit.id() == unitId)) {
            throw new NotFound("report of unit", unitId);
        }
        requireOpen(period, null);
        reports.lockStart(period.id(), unitId);
        return reports.lock(period.id(), unitId)
                .orElseGet(() -> reports.save(
                        new Report(period.id(), unitId, indicatorIds(campaign), actor.name(), clock.instant())));
    }

    /** With an entry for every indicator, each with its id. */
    private Report covered(Report report, CampaignSheet campaign) {
        if (report.cover(indicatorIds(campaign))) {
            reports.flush();
        }
        return report;
    }

    private void requireOpen(PeriodSheet period, @Nullable LocalDate returnDueOn) {
        ReportDays.requireOpen(period, returnDueOn, LocalDate.now(clock));
    }

    private static List<Long> indicatorIds(CampaignSheet campaign) {
        return campaign.indicators().stream().map(IndicatorSheet::id).toList();
    }
}
