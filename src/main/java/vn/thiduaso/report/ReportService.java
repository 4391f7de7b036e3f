package vn.thiduaso.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.event.ReportAnswered;
import vn.thiduaso.report.event.ReportSentBack;
import vn.thiduaso.report.event.ReportSubmitted;
import vn.thiduaso.report.event.ReportUnverified;
import vn.thiduaso.report.event.Signing;
import vn.thiduaso.report.typed.EntryChanges;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryMerge;
import vn.thiduaso.report.typed.EntryValue;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.StaffFigures;

/** What people do with reports: save, take over the register's figures, submit; send back and verify for the review. */
@Service
@Transactional
public class ReportService {

    private final OpenReports reports;
    private final Explanations explanations;
    private final RegisterReader register;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportService(
            OpenReports reports,
            Explanations explanations,
            RegisterReader register,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.explanations = explanations;
        this.register = register;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores the rows that were touched and can be stored, and says what became of the others. The first save starts
     * the report.
     */
    public SaveResult saveEntries(Actor actor, long periodId, long unitId, List<EntryInput> rows) {
        CampaignSheet campaign = reports.campaign(periodId);
        Report report = reports.forEditing(actor, periodId, unitId);
        Map<Long, IndicatorSheet> indicators = byId(campaign);
        EntryMerge merge = new EntryMerge();
        EntryChanges changes = new EntryChanges();
        Instant now = clock.instant();
        for (EntryInput row : rows) {
            IndicatorSheet indicator = indicators.get(row.indicatorId());
            if (indicator != null) {
                if (EntryMerge.isTouched(row, indicator)) {
                    report.requireOpen(indicator.id());
                }
                ReportEntry entry = report.entry(indicator.id());
                merge.merge(row, indicator, entry.stored()).ifPresent(value -> {
                    changes.add(indicator, entry.value(), value);
                    report.change(indicator.id(), value, actor.name(), now);
                });
            }
        }
        if (changes.entries() > 0) {
            audit.record(actor, "report.saved", reports.subject(report), changes.fields());
        }
        return merge.result(report.figures(), report.copied(), report.lateCount());
    }

    /** The id of an entry that the unit may edit now; starts the report if need be. */
    public long startEntry(Actor actor, EntryAddress address) {
        long indicatorId = reports.campaign(address.periodId()).indicators().stream()
                .filter(indicator -> indicator.code().equals(address.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", address.code()))
                .id();
        return reports.entryForEditing(actor, address, indicatorId);
    }

    /** Takes the figures of the staff register over into all entries that come from it; returns how many changed. */
    public int fillFromRegister(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = reports.campaign(periodId);
        PeriodSheet period = campaign.period(periodId);
        Report report = reports.forEditing(actor, periodId, unitId);
        StaffFigures figures = register.now(actor, period, unitId);
        RuleViolation.unless(figures.everybody() > 0, "report.error.registerEmpty");
        EntryChanges changes = new EntryChanges();
        Instant now = clock.instant();
        for (IndicatorSheet indicator : campaign.indicators()) {
            Optional<EntryValue> registered = RegisterFigures.of(indicator, figures);
            if (registered.isPresent() && report.isOpen(indicator.id())) {
                EntryValue before = report.entry(indicator.id()).value();
                EntryValue after = registered.get().withNote(before.note());
                if (!after.equals(before)) {
                    changes.add(indicator, before, after);
                    report.change(indicator.id(), after, actor.name(), now);
                }
            }
        }
        if (changes.entries() > 0) {
            audit.record(actor, "report.filled", reports.subject(report), changes.fields());
        }
        return changes.entries();
    }

    /** Submits the report as the unit's head; refuses while an entry is missing or one that needs a note has none. */
    public void submit(Actor actor, long periodId, long unitId) {
        submit(actor, periodId, unitId, Signing.byHead(actor.name()));
    }

    /** As {@link #submit(Actor, long, long)}; the version keeps who signs. */
    public void submit(Actor actor, long periodId, long unitId, Signing signing) {
        Report report = reports.forSubmitting(actor, periodId, unitId);
        explanations.require(actor, report, reports.campaign(periodId));
        ReportState before = report.state();
        Instant now = clock.instant();
        boolean late = reports.isLate(report);
        report.submit(actor.name(), now, late);
        audit.record(
                actor,
                "report.submitted",
                reports.subject(report),
                Map.of(
                        "state",
                        Change.of(before, report.state()),
                        "submissionNo",
                        Change.of(null, report.submissionNo())));
        if (before == ReportState.RETURNED) {
            events.publishEvent(new ReportAnswered(periodId, unitId, report.submissionNo(), actor.name()));
        }
        reports.writeThrough();
        events.publishEvent(
                new ReportSubmitted(actor, report.id(), periodId, unitId, report.submissionNo(), now, late, signing));
    }

    /**
     * Holds the report, started if need be, while the unit changes something of it that is no entry; refused when it does
     * not lie with the unit. Returns its id.
     */
    public long holdForWriting(Actor actor, long periodId, long unitId) {
        Report report = reports.forEditing(actor, periodId, unitId);
        report.touchText(actor.name(), clock.instant());
        reports.writeThrough();
        return report.id();
    }

    /** Keeps the report as it is until the transaction ends, so that two who judge it come one after the other. */
    public void holdForJudging(Actor actor, long reportId) {
        reports.forJudging(actor, reportId);
    }

    /** Sends entries of a submitted report back to the unit, each with its reason. */
    public void sendBack(Actor actor, long reportId, Map<Long, String> items, LocalDate due) {
        Report report = reports.forJudging(actor, reportId);
        Map<Long, IndicatorSheet> indicators = byId(reports.campaign(report.periodId()));
        RuleViolation.unless(indicators.keySet().containsAll(items.keySet()), "report.error.indicatorUnknown");
        report.sendBack(items, due, LocalDate.now(clock));
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("state", Change.of(ReportState.SUBMITTED, report.state()));
        changes.put("returnDueOn", Change.of(null, due));
        for (IndicatorSheet indicator : indicators.values()) {
            changes.put(indicator.code() + ".returnReason", Change.of(null, items.get(indicator.id())));
        }
        audit.record(actor, "report.sentBack", reports.subject(report), changes);
        events.publishEvent(new ReportSentBack(
                report.periodId(), report.unitId(), report.submissionNo(), items.size(), due, actor.name()));
    }

    /** Marks a submitted report as verified. */
    public void verify(Actor actor, long reportId) {
        Report report = reports.forJudging(actor, reportId);
        report.verify(actor.name(), clock.instant());
        audit.record(
                actor,
                "report.verified",
                reports.subject(report),
                Map.of("state", Change.of(ReportState.SUBMITTED, report.state())));
    }

    /** Takes the verification of a report back; refused when something rests on it already. */
    public void unverify(Actor actor, long reportId, String reason) {
        Report report = reports.forJudging(actor, reportId);
        report.unverify();
        audit.record(
                actor,
                "report.unverified",
                reports.subject(report),
                Map.of("state", Change.of(ReportState.VERIFIED, report.state()), "reason", Change.of(null, reason)));
        events.publishEvent(new ReportUnverified(
                reportId, report.periodId(), report.unitId(), reason, actor.name(), clock.instant()));
    }

    private static Map<Long, IndicatorSheet> byId(CampaignSheet campaign) {
        return campaign.indicators().stream().collect(Collectors.toMap(IndicatorSheet::id, Function.identity()));
    }
}
