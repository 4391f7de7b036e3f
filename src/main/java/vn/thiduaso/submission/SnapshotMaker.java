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
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.StoredReport;
import vn.thiduaso.report.event.Signing;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Contact;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.shared.Role;
import vn.thiduaso.submission.narrative.Narratives;
import vn.thiduaso.unit.BlocView;
import vn.thiduaso.unit.FormerNames;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Reads a report and everything around it that a version must hold. */
@Component
class SnapshotMaker {

    private final ReportQueries reports;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final EvidenceStore evidence;
    private final Narratives narratives;
    private final PeopleDirectory people;

    SnapshotMaker(
            ReportQueries reports,
            CampaignCatalogue campaigns,
            UnitCatalogue units,
            EvidenceStore evidence,
            Narratives narratives,
            PeopleDirectory people) {
        this.reports = reports;
        this.campaigns = campaigns;
        this.units = units;
        this.evidence = evidence;
        this.narratives = narratives;
        this.people = people;
    }

    /** The report as it stands, to be signed by the unit's head. */
    Snapshot draft(Actor actor, long periodId, long unitId, LocalDate day) {
        List<String> heads = people.peopleOf(List.of(unitId)).stream()
                .filter(person -> person.role() == Role.UNIT_HEAD)
                .map(Contact::name)
                .toList();
        return of(actor, periodId, unitId, day, heads.size() == 1 ? Signing.byHead(heads.get(0)) : null);
    }

    /** The report as it stands, with the names of the day. */
    Snapshot of(Actor actor, long periodId, long unitId, LocalDate day, @Nullable Signing signing) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        PeriodSheet period = campaign.period(periodId);
        Optional<PeriodSheet> yearBefore = campaign.periodsBefore(period).stream()
                .filter(other -> other.kind() == period.kind())
                .findFirst();
        Map<Long, StoredReport> byPeriod = new HashMap<>();
        List<Long> periods = new ArrayList<>(List.of(periodId));
        yearBefore.map(PeriodSheet::id).ifPresent(periods::add);
        reports.storedReportsOf(actor, unitId, periods)
                .forEach(report -> byPeriod.put(report.head().periodId(), report));
        StoredReport report = byPeriod.get(periodId);
        SnapshotItems items = new SnapshotItems(campaign, report);
        yearBefore.map(other -> byPeriod.get(other.id())).ifPresent(items::compareWith);
        if (report != null) {
            items.show(evidence.find(
                    actor,
                    report.view().entries().values().stream()
                            .map(EntryView::evidenceKey)
                            .toList()));
        }
        return new Snapshot(
                place(campaign, period, unitId, day, signing),
                items.groups(),
                items.score(),
                narratives.texts(report == null ? null : report.head().id()));
    }

    private SnapshotPlace place(
            CampaignSheet campaign, PeriodSheet period, long unitId, LocalDate day, @Nullable Signing signing) {
        UnitView unit = units.unit(unitId);
        BlocView bloc = units.bloc(campaign.blocId());
        String department = units.organisationName(bloc.departmentId(), day);
        FormerNames former = new FormerNames(units.organisationNames(bloc.departmentId()), department, bloc.locality());
        return new SnapshotPlace(
                department,
                former.renewed(bloc.name()),
                bloc.locality(),
                unit.code(),
                unit.name(),
                unit.kind(),
                campaign.name(),
                period.kind(),
                period.year(),
                period.dataFrom(),
                period.dataTo(),
                signing == null ? null : signing.name(),
                signing == null ? null : signing.post(),
                signing == null ? null : signing.insteadOf());
    }
}
