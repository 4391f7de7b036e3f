package vn.thiduaso.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.past.EarlierPeriod;
import vn.thiduaso.campaign.past.EarlierPeriods;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.StoredReport;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Reads what the entry page shows: six statements, whatever the number of indicators. */
@Service
@Transactional(readOnly = true)
public class EntryQueries {

    private static final int EARLIER_PERIODS = 2;

    private final ReportQueries reports;
    private final CampaignCatalogue campaigns;
    private final EarlierPeriods past;
    private final UnitCatalogue units;
    private final BesideEntries beside;
    private final Clock clock;

    EntryQueries(
            ReportQueries reports,
            CampaignCatalogue campaigns,
            EarlierPeriods past,
            UnitCatalogue units,
            BesideEntries beside,
            Clock clock) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.past = past;
        this.units = units;
        this.beside = beside;
        this.clock = clock;
    }

    /** The unit's report of the period, started or not. */
    public EntryPage page(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        PeriodSheet period = campaign.period(periodId);
        LocalDate today = LocalDate.now(clock);
        UnitView unit = member(campaign, period, unitId, today);

        List<EarlierPeriod> earlier = past.before(campaign, period, EARLIER_PERIODS);
        List<Long> periodIds = new ArrayList<>(List.of(periodId));
        earlier.forEach(before -> periodIds.add(before.period().id()));
        List<StoredReport> all = reports.storedReportsOf(actor, unitId, periodIds);
        @Nullable StoredReport stored = find(all, periodId);

        @Nullable Reopening reopening = reports.reopening(actor, period, unitId).orElse(null);
        EntryPageBuilder builder = new EntryPageBuilder(unit, campaign, period, stored, reopening, clock.instant());
        builder.addUp(beside.added(actor, campaign, periodId, unitId));
        builder.allow(actor.worksFor(unitId), actor.isHeadOf(unitId));
        for (EarlierPeriod before : earlier) {
            StoredReport reported = find(all, before.period().id());
            builder.addPast(before, reported == null ? null : reported.view());
        }
        if (builder.canEdit() && RegisterFigures.concern(campaign)) {
            builder.addRegister(reports.register(actor, period, unitId, today));
        }
        builder.addRemarks(beside.remarks(actor, stored));
        return builder.build(beside.evidence(actor, stored));
    }

    private UnitView member(CampaignSheet campaign, PeriodSheet period, long unitId, LocalDate today) {
        return units.members(campaign.blocId(), period.membership(today)).stream()
                .filter(unit -> unit.id() == unitId)
                .findFirst()
                .orElseThrow(() -> new NotFound("unit of the bloc", unitId));
    }

    private static @Nullable StoredReport find(List<StoredReport> reports, long periodId) {
        return reports.stream()
                .filter(report -> report.head().periodId() == periodId)
                .findFirst()
                .orElse(null);
    }
}
