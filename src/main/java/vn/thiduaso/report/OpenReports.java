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
import vn.thiduaso.campaign.PeriodStore;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.report.timing.Reopenings;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.UnitCatalogue;

/** Gets a report that is about to be changed: checks the person and the day, locks the row, starts it if need be. */
@Component
class OpenReports {

    private final ReportRepository reports;
    private final CampaignCatalogue campaigns;
    private final PeriodStore periods;
    private final Reopenings reopenings;
    private final UnitCatalogue units;
    private final Clock clock;

    OpenReports(
            ReportRepository reports,
            CampaignCatalogue campaigns,
            PeriodStore periods,
            Reopenings reopenings,
            UnitCatalogue units,
            Clock clock) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.periods = periods;
        this.reopenings = reopenings;
        this.units = units;
        this.clock = clock;
    }

    CampaignSheet campaign(long periodId) {
        return campaigns.campaignOfPeriod(periodId);
    }

    Report forEditing(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        ReportPolicy.requireEdit(actor, unitId, campaign.blocId());
        PeriodSheet period = periods.now(periodId);
        Report report = reports.lock(periodId, unitId).orElseGet(() -> start(actor, campaign, period, unitId));
        window(period, unitId, report.returnDueOn()).requireOpenAt(clock.instant());
        return covered(report, campaign);
    }

    /** The stored entry of a report that the unit may edit now; starts the report if need be. */
    long entryForEditing(Actor actor, EntryAddress address, long indicatorId) {
        Report report = forEditing(actor, address.periodId(), address.unitId());
        reports.flush();
        return report.entry(indicatorId).id();
    }

    /** The period's dates stay as they are until the transaction ends, so that being late is decided only once. */
    Report forSubmitting(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        ReportPolicy.requireSubmit(actor, unitId, campaign.blocId());
        PeriodSheet period = periods.held(periodId);
        Report report =
                reports.lock(periodId, unitId).orElseThrow(() -> new RuleViolation("report.error.nothingToSubmit"));
        window(period, unitId, report.returnDueOn()).requireOpenAt(clock.instant());
        return covered(report, campaign);
    }

    /** Whether submitting the report now is late, by the dates in the database. */
    boolean isLate(Report report) {
        PeriodSheet period = periods.now(report.periodId());
        return new ReportWindow(period, report.returnDueOn(), null).isLateAt(clock.instant());
    }

    Report forJudging(Actor actor, long reportId) {
        Report report = reports.lock(reportId).orElseThrow(() -> new NotFound("report", reportId));
        long blocId = campaigns.campaignOfPeriod(report.periodId()).blocId();
        ReportPolicy.requireJudge(actor, report.unitId(), blocId);
        return report;
    }

    /** Puts what was changed into the database, for those who read it there. */
    void writeThrough() {
        reports.flush();
    }

    /** How the audit trail names the report. */
    String subject(Report report) {
        return campaigns.period(report.periodId()).code() + " · "
                + units.unit(report.unitId()).name();
    }

    private Report start(Actor actor, CampaignSheet campaign, PeriodSheet period, long unitId) {
        LocalDate day = period.membership(LocalDate.now(clock));
        if (units.members(campaign.blocId(), day).stream().noneMatch(unit -> unit.id() == unitId)) {
            throw new NotFound("report of unit", unitId);
        }
        window(period, unitId, null).requireOpenAt(clock.instant());
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

    private ReportWindow window(PeriodSheet period, long unitId, @Nullable LocalDate returnDueOn) {
        return new ReportWindow(
                period,
                returnDueOn,
                reopenings.inForce(period, unitId).map(Reopening::until).orElse(null));
    }

    private static List<Long> indicatorIds(CampaignSheet campaign) {
        return campaign.indicators().stream().map(IndicatorSheet::id).toList();
    }
}
