package vn.thiduaso.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.timing.Reopening;
import vn.thiduaso.report.timing.Reopenings;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryMerge;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.staff.StaffFigures;
import vn.thiduaso.unit.UnitCatalogue;

/**
 * Reads reports for the modules above. A unit gets its own reports, the leaders of the bloc all of the bloc, others
 * nothing; the scope is part of every statement.
 */
@Service
@Transactional(readOnly = true)
public class ReportQueries {

    private final ReportReader reader;
    private final Reopenings reopenings;
    private final RegisterReader register;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;

    ReportQueries(
            ReportReader reader,
            Reopenings reopenings,
            RegisterReader register,
            CampaignCatalogue campaigns,
            UnitCatalogue units) {
        this.reader = reader;
        this.register = register;
        this.reopenings = reopenings;
        this.campaigns = campaigns;
        this.units = units;
    }

    /** The unit's report, if it was started: two statements. */
    public Optional<ReportView> report(Actor actor, long periodId, long unitId) {
        ReportPolicy.requireRead(actor, unitId, blocOf(periodId));
        return reader.read(scope(actor, List.of(periodId)), unitId).stream()
                .map(StoredReport::view)
                .findFirst();
    }

    /** All started reports of the period that the person may read: two statements. */
    public List<ReportView> reportsOfPeriod(Actor actor, long periodId) {
        return views(reader.read(scope(actor, List.of(periodId))));
    }

    /** All started reports of the periods that the person may read: two statements. */
    public List<ReportView> reportsOfPeriods(Actor actor, Collection<Long> periodIds) {
        return views(reader.read(scope(actor, periodIds)));
    }

    /** The unit's started reports of the periods: two statements. */
    public List<ReportView> reportsOf(Actor actor, long unitId, Collection<Long> periodIds) {
        return views(reader.read(scope(actor, periodIds), unitId));
    }

    /** What saving the rows would lead to; nothing is stored. Two statements. */
    public SaveResult tryOut(Actor actor, long periodId, long unitId, List<EntryInput> rows) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        ReportPolicy.requireEdit(actor, unitId, campaign.blocId());
        Optional<StoredReport> stored =
                reader.read(scope(actor, List.of(periodId)), unitId).stream().findFirst();
        Map<Long, StoredEntry> entries = stored.map(StoredReport::entries).orElse(Map.of());
        Map<Long, Figures> figures = new HashMap<>();
        entries.forEach(
                (indicatorId, entry) -> figures.put(indicatorId, entry.value().figures()));
        EntryMerge merge = new EntryMerge();
        for (EntryInput row : rows) {
            campaign.indicators().stream()
                    .filter(indicator -> indicator.id() == row.indicatorId())
                    .forEach(indicator -> merge.merge(
                                    row,
                                    indicator,
                                    entries.getOrDefault(indicator.id(), StoredEntry.none(indicator.id())))
                            .ifPresent(value -> figures.put(indicator.id(), value.figures())));
        }
        return merge.result(
                figures,
                entries.values().stream()
                        .filter(entry -> entry.copiedFrom() != null)
                        .map(StoredEntry::indicatorId)
                        .collect(Collectors.toSet()),
                stored.map(report -> report.head().lateCount()).orElse(0));
    }

    /** Started reports of the periods without their entries: one statement. */
    public List<ReportHead> heads(Actor actor, Collection<Long> periodIds) {
        return reader.heads(scope(actor, periodIds));
    }

    /** As {@link #heads}, and all of the bloc for those who read as its superiors: when was reported, not what. */
    public List<ReportHead> overview(Actor actor, Collection<Long> periodIds) {
        return reader.heads(ReportScope.overview(actor, periodIds, campaigns));
    }

    /** The unit's started reports of the periods with what is incomplete, for its own pages: two statements. */
    public List<StoredReport> storedReportsOf(Actor actor, long unitId, Collection<Long> periodIds) {
        periodIds.forEach(periodId -> ReportPolicy.requireRead(actor, unitId, blocOf(periodId)));
        return reader.read(scope(actor, periodIds), unitId);
    }

    /** What the unit's staff register says for the period on a day; for who may read the report. One statement. */
    public StaffFigures register(Actor actor, PeriodSheet period, long unitId, LocalDate day) {
        ReportPolicy.requireRead(actor, unitId, blocOf(period.id()));
        return register.on(actor, period, unitId, day);
    }

    /** Refuses who may not read the unit's report of the period: for modules that keep something beside it. */
    public void requireRead(Actor actor, long periodId, long unitId) {
        ReportPolicy.requireRead(actor, unitId, blocOf(periodId));
    }

    /** The id of an entry, if the report was started: one statement. */
    public Optional<Long> entryId(Actor actor, EntryAddress address) {
        requireRead(actor, address.periodId(), address.unitId());
        long indicatorId = campaigns.campaignOfPeriod(address.periodId()).indicators().stream()
                .filter(indicator -> indicator.code().equals(address.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", address.code()))
                .id();
        return reader.entryId(address.periodId(), address.unitId(), indicatorId);
    }

    /** How the audit trail names an entry. */
    public String subject(Actor actor, EntryAddress address) {
        requireRead(actor, address.periodId(), address.unitId());
        return campaigns.period(address.periodId()).code() + " · "
                + units.unit(address.unitId()).name() + " · " + address.code();
    }

    /** The states of the periods' reports as they are shown now, by period: no statement before the lock, else one. */
    public Map<Long, ShownStates> states(Actor actor, Collection<PeriodSheet> periods) {
        return reopenings.states(periods);
    }

    /** As {@link #states(Actor, Collection)}, for one period. */
    public ShownStates states(Actor actor, PeriodSheet period) {
        return Objects.requireNonNull(states(actor, List.of(period)).get(period.id()));
    }

    /** The reopening in force for the unit's report; asked for only after the lock. */
    public Optional<Reopening> reopening(Actor actor, PeriodSheet period, long unitId) {
        ReportPolicy.requireRead(actor, unitId, blocOf(period.id()));
        return reopenings.inForce(period, unitId);
    }

    private ReportScope scope(Actor actor, Collection<Long> periodIds) {
        return ReportScope.of(actor, periodIds, campaigns);
    }

    private long blocOf(long periodId) {
        return campaigns.campaignOfPeriod(periodId).blocId();
    }

    private static List<ReportView> views(List<StoredReport> reports) {
        return reports.stream().map(StoredReport::view).toList();
    }
}
