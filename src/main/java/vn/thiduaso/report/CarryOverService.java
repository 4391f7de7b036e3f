package vn.thiduaso.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.IndicatorSource;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.past.EarlierPeriod;
import vn.thiduaso.campaign.past.EarlierPeriods;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/**
 * Takes over from the period before what seldom changes: denominators, and references of evidence (links and documents,
 * not files). A copied denominator is marked until somebody confirms or changes it; a report with marks can't be
 * submitted.
 */
@Service
@Transactional
public class CarryOverService {

    private final OpenReports reports;
    private final ReportReader reader;
    private final EarlierPeriods earlier;
    private final EvidenceStore evidence;
    private final AuditLog audit;
    private final Clock clock;

    CarryOverService(
            OpenReports reports,
            ReportReader reader,
            EarlierPeriods earlier,
            EvidenceStore evidence,
            AuditLog audit,
            Clock clock) {
        this.reports = reports;
        this.reader = reader;
        this.earlier = earlier;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    /** Copies into every open entry that has neither denominator nor evidence of its own; returns how many it touched. */
    public int copy(Actor actor, long periodId, long unitId) {
        CampaignSheet campaign = reports.campaign(periodId);
        EarlierPeriod before = earlier.before(campaign, campaign.period(periodId), 1).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("report.error.nothingToCopy"));
        Report report = reports.forEditing(actor, periodId, unitId);
        Map<Long, StoredEntry> past = pastEntries(before.period(), unitId);
        Map<String, List<EvidenceView>> references = references(actor, campaign, report, past);
        Map<Long, Change> denominators = new HashMap<>();
        int touched = 0;
        Instant now = clock.instant();
        for (IndicatorSheet indicator : campaign.indicators()) {
            StoredEntry entry =
                    before.same(indicator).map(same -> past.get(same.id())).orElse(null);
            if (entry != null && report.isOpen(indicator.id())) {
                boolean number = copyDenominator(report, indicator, entry, before.period(), actor, now);
                if (number) {
                    denominators.put(
                            indicator.id(), Change.of(null, entry.value().denominator()));
                }
                long entryId = report.entry(indicator.id()).id();
                touched += copyReferences(actor, entryId, entry.id(), references) || number ? 1 : 0;
            }
        }
        RuleViolation.unless(touched > 0, "report.error.nothingToCopy");
        audit.record(actor, "report.copied", reports.subject(report), named(campaign, denominators));
        return touched;
    }

    /** Somebody has checked the copied denominator of the entry. */
    public void confirm(Actor actor, EntryAddress address) {
        Report report = reports.forEditing(actor, address.periodId(), address.unitId());
        IndicatorSheet indicator = indicator(address);
        String from = report.entry(indicator.id()).stored().copiedFrom();
        if (from != null) {
            report.confirm(indicator.id(), actor.name(), clock.instant());
            audit.record(
                    actor,
                    "report.confirmed",
                    reports.subject(report),
                    Map.of(indicator.code() + ".copiedFrom", Change.of(from, null)));
        }
    }

    /** Marks the entry to be looked at again, or takes the mark away. */
    public void flag(Actor actor, EntryAddress address, boolean wanted) {
        Report report = reports.forEditing(actor, address.periodId(), address.unitId());
        IndicatorSheet indicator = indicator(address);
        String before = report.entry(indicator.id()).stored().flaggedBy();
        if ((before != null) != wanted) {
            report.flag(indicator.id(), wanted ? actor.name() : null);
            audit.record(
                    actor,
                    "report.flagged",
                    reports.subject(report),
                    Map.of(indicator.code() + ".flaggedBy", Change.of(before, wanted ? actor.name() : null)));
        }
    }

    private static boolean copyDenominator(
            Report report, IndicatorSheet indicator, StoredEntry past, PeriodSheet before, Actor actor, Instant now) {
        @Nullable BigDecimal old = past.value().denominator();
        boolean wanted = old != null
                && indicator.isRatio()
                && indicator.source() == IndicatorSource.MANUAL
                && report.entry(indicator.id()).isBlank();
        if (wanted && old != null) {
            report.copyDenominator(indicator.id(), old, before.code(), actor.name(), now);
        }
        return wanted;
    }

    /** The evidence of both reports, by owner: one statement. */
    private Map<String, List<EvidenceView>> references(
            Actor actor, CampaignSheet campaign, Report report, Map<Long, StoredEntry> past) {
        List<String> keys = new ArrayList<>();
        campaign.indicators()
                .forEach(indicator -> keys.add(
                        EntryView.evidenceKey(report.entry(indicator.id()).id())));
        past.values().forEach(entry -> keys.add(EntryView.evidenceKey(entry.id())));
        return evidence.find(actor, keys);
    }

    private boolean copyReferences(Actor actor, long entryId, long pastEntryId, Map<String, List<EvidenceView>> found) {
        String key = EntryView.evidenceKey(entryId);
        String pastKey = EntryView.evidenceKey(pastEntryId);
        if (!found.getOrDefault(key, List.of()).isEmpty()) {
            return false;
        }
        boolean copied = false;
        for (EvidenceView reference : found.getOrDefault(pastKey, List.of())) {
            copied |= evidence.copyReference(actor, key, reference);
        }
        return copied;
    }

    private Map<Long, StoredEntry> pastEntries(PeriodSheet before, long unitId) {
        return reader.read(new ReportScope(List.of(before.id()), List.of(-1L), List.of(unitId)), unitId).stream()
                .findFirst()
                .map(StoredReport::entries)
                .orElseThrow(() -> new RuleViolation("report.error.nothingToCopy"));
    }

    private IndicatorSheet indicator(EntryAddress address) {
        return reports.campaign(address.periodId()).indicators().stream()
                .filter(indicator -> indicator.code().equals(address.code()))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", address.code()));
    }

    private static Map<String, Change> named(CampaignSheet campaign, Map<Long, Change> changes) {
        Map<String, Change> named = new HashMap<>();
        campaign.indicators().stream()
                .filter(indicator -> changes.containsKey(indicator.id()))
                .forEach(indicator -> named.put(indicator.code() + ".denominator", changes.get(indicator.id())));
        return named;
    }
}
