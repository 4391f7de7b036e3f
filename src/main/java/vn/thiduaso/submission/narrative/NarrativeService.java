package vn.thiduaso.submission.narrative;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.UnitCatalogue;

/** Stores the sections of a unit's paper while its report lies with the unit. */
@Service
@Transactional
public class NarrativeService {

    private final ReportService reports;
    private final Narratives narratives;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final AuditLog audit;
    private final Clock clock;

    NarrativeService(
            ReportService reports,
            Narratives narratives,
            CampaignCatalogue campaigns,
            UnitCatalogue units,
            AuditLog audit,
            Clock clock) {
        this.reports = reports;
        this.narratives = narratives;
        this.campaigns = campaigns;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores the sections that were touched, but for those that somebody else changed meanwhile. */
    public NarrativeResult save(Actor actor, long periodId, long unitId, List<SectionInput> inputs) {
        long reportId = reports.holdForWriting(actor, periodId, unitId);
        Map<Section, SectionText> stored = narratives.find(reportId);
        Map<Section, SectionText> clashes = new EnumMap<>(Section.class);
        Map<String, Change> changes = new LinkedHashMap<>();
        Instant now = clock.instant();
        for (SectionInput input : inputs) {
            RuleViolation.unless(
                    input.text().length() <= SectionText.LONGEST,
                    "submission.error.tooLong",
                    input.section().numeral(),
                    SectionText.LONGEST);
            SectionText there = Objects.requireNonNull(stored.get(input.section()));
            boolean differs = !input.text().equals(there.text());
            if (input.isTouched() && differs && !input.base().equals(there.mark())) {
                clashes.put(input.section(), there);
            } else if (input.isTouched() && differs) {
                narratives.store(reportId, input.section(), input.text(), actor.name(), now);
                changes.put(input.section().name(), Change.of(there.text(), input.text()));
            }
        }
        if (!changes.isEmpty()) {
            audit.record(actor, "submission.written", subject(periodId, unitId), changes);
        }
        return new NarrativeResult(changes.size(), clashes);
    }

    private String subject(long periodId, long unitId) {
        return campaigns.period(periodId).code() + " · " + units.unit(unitId).name();
    }
}
