package vn.thiduaso.submission.narrative;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.ReportWindow;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads the sections of a unit's paper; who reads the report reads them: four statements at most. */
@Service
@Transactional(readOnly = true)
public class NarrativeQueries {

    private final ReportQueries reports;
    private final Narratives narratives;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final Clock clock;

    NarrativeQueries(
            ReportQueries reports,
            Narratives narratives,
            CampaignCatalogue campaigns,
            UnitCatalogue units,
            Clock clock) {
        this.reports = reports;
        this.narratives = narratives;
        this.campaigns = campaigns;
        this.units = units;
        this.clock = clock;
    }

    /** The page of the sections. */
    public NarrativePage page(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        PeriodSheet period = campaign.period(periodId);
        ReportView report = reports.report(actor, periodId, unitId).orElse(null);
        Instant now = clock.instant();
        ReportWindow window = new ReportWindow(
                period,
                report == null ? null : report.returnDueOn(),
                reports.reopening(actor, period, unitId).map(Reopening::until).orElse(null));
        ReportState state = report == null ? ReportState.NOT_STARTED : report.state();
        return new NarrativePage(
                units.unit(unitId),
                campaign,
                period,
                List.copyOf(narratives.find(report == null ? null : report.id()).values()),
                window.shown(state, now),
                actor.worksFor(unitId) && state.isWithUnit() && window.isOpenAt(now),
                report == null ? 0 : report.submissionNo());
    }
}
