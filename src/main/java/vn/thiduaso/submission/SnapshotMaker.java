package vn.thiduaso.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.past.EarlierPeriod;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.StoredReport;
import vn.thiduaso.report.event.Signing;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.submission.narrative.Narratives;

/** Reads a report and everything around it that a version must hold. */
@Component
class SnapshotMaker {

    private final ReportQueries reports;

    private final CampaignCatalogue campaigns;
    private final SnapshotPast past;
    private final SnapshotPlaces places;
    private final EvidenceStore evidence;
    private final Narratives narratives;

    SnapshotMaker(
            ReportQueries reports,
            CampaignCatalogue campaigns,
            SnapshotPast past,
            SnapshotPlaces places,
            EvidenceStore evidence,
            Narratives narratives) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.past = past;
        this.places = places;
        this.evidence = evidence;
        this.narratives = narratives;
    }

    /** The report as it stands, to be signed by the unit's head. */
    Snapshot draft(Actor actor, long periodId, long unitId, LocalDate day) {
        return of(
                actor,
                periodId,
                unitId,
                day,
                places.onlyHead(unitId).map(Signing::byHead).orElse(null));
    }

    /** The report as it stands, with the names of the day. */
    Snapshot of(Actor actor, long periodId, long unitId, LocalDate day, @Nullable Signing signing) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        PeriodSheet period = campaign.period(periodId);
        Optional<EarlierPeriod> yearBefore = past.sameKindBefore(campaign, period);
        Map<Long, StoredReport> byPeriod = new HashMap<>();
        List<Long> periods = new ArrayList<>(List.of(periodId));
        yearBefore.ifPresent(before -> periods.add(before.period().id()));
        reports.storedReportsOf(actor, unitId, periods)
                .forEach(report -> byPeriod.put(report.head().periodId(), report));
        StoredReport report = byPeriod.get(periodId);
        SnapshotItems items =
                new SnapshotItems(campaign, periodId, unitId, report, past.added(actor, campaign, periodId, unitId));
        yearBefore.ifPresent(
                before -> items.compareWith(before, byPeriod.get(before.period().id())));
        if (report != null) {
            items.show(evidence.find(
                    actor,
                    report.view().entries().values().stream()
                            .map(EntryView::evidenceKey)
                            .toList()));
        }
        return new Snapshot(
                places.of(campaign, period, unitId, day, signing),
                items.groups(),
                items.score(),
                narratives.texts(report == null ? null : report.head().id()));
    }
}
