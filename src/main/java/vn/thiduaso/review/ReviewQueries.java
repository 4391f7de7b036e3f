package vn.thiduaso.review;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.disclosure.LockedChange;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.submission.ItemChange;
import vn.thiduaso.submission.SubmissionQueries;
import vn.thiduaso.submission.VersionComparison;

/**
 * Reads verdicts. Whoever holds a {@link ReportView} was allowed to read that report, so the views themselves are the
 * scope; but only leaders of the bloc see what is decided before the unit is told the result.
 */
@Component
@Transactional(readOnly = true)
public class ReviewQueries {

    private final VerdictRepository verdicts;
    private final CampaignCatalogue campaigns;
    private final SubmissionQueries submissions;
    private final DisclosureQueries disclosures;
    private final BlindRows blind;
    private final Clock clock;

    ReviewQueries(
            VerdictRepository verdicts,
            CampaignCatalogue campaigns,
            SubmissionQueries submissions,
            DisclosureQueries disclosures,
            BlindRows blind,
            Clock clock) {
        this.blind = blind;
        this.disclosures = disclosures;
        this.verdicts = verdicts;
        this.campaigns = campaigns;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Whether the person verifies this unit's reports. */
    public boolean mayVerify(Actor actor, long blocId, long unitId) {
        return ReviewPolicy.mayVerify(actor, blocId, unitId);
    }

    /** What the submission changed against the one before, by the items' codes; no statement for a first submission. */
    public Map<String, ItemChange> changes(Actor actor, ReportView report) {
        return report.submissionNo() < 2
                ? Map.of()
                : submissions
                        .changesOfLast(actor, report.periodId(), report.unitId())
                        .map(VersionComparison::byCode)
                        .orElse(Map.of());
    }

    /** Why the verification of a report that waits was taken back the last time, if ever. */
    public Optional<LockedChange> lastUnverified(Actor actor, ReportView report) {
        return report.state() == ReportState.SUBMITTED
                ? disclosures.lastUnverified(actor, report.periodId(), report.unitId())
                : Optional.empty();
    }

    /** How far the two-person check is, as the person may see it; one statement where there is none. */
    public BlindPhase phase(Actor actor, ReportView report) {
        ReviewPolicy.requireLeader(
                actor, campaigns.campaignOfPeriod(report.periodId()).blocId());
        return blind.phase(actor, report);
    }

    /** What was decided, by indicator; while two people decide blind to each other, with the own decisions only. */
    public Map<Long, VerdictView> seen(Actor actor, ReportView report, BlindPhase phase) {
        Map<Long, VerdictView> decided = verdicts(actor, report);
        return phase.isBlind() ? phase.over(decided) : decided;
    }

    /** What was decided about each entry of the report, by indicator. */
    public Map<Long, VerdictView> verdicts(Actor actor, ReportView report) {
        return verdicts(actor, List.of(report)).getOrDefault(report.id(), Map.of());
    }

    /** What was decided about each entry of each report, by report and indicator; one statement. */
    public Map<Long, Map<Long, VerdictView>> verdicts(Actor actor, Collection<ReportView> reports) {
        if (reports.isEmpty()) {
            return Map.of();
        }
        Map<Long, ReportView> byId = reports.stream().collect(Collectors.toMap(ReportView::id, Function.identity()));
        return verdicts.findByReportIdIn(byId.keySet()).stream()
                .map(Verdict::view)
                .filter(verdict -> mayKnow(actor, Objects.requireNonNull(byId.get(verdict.reportId())), verdict))
                .collect(Collectors.groupingBy(
                        VerdictView::reportId, Collectors.toMap(VerdictView::indicatorId, Function.identity())));
    }

    /** The figures that count, by unit and indicator: the corrected ones where corrected, else the reported ones. */
    public Map<Long, Map<Long, Figures>> verifiedFigures(Actor actor, Collection<ReportView> reports) {
        return verifiedFigures(actor, reports, verdicts(actor, reports));
    }

    /** The figures that count, for who has read the verdicts already; no statement. */
    public Map<Long, Map<Long, Figures>> verifiedFigures(
            Actor actor, Collection<ReportView> reports, Map<Long, Map<Long, VerdictView>> decided) {
        Map<Long, Map<Long, Figures>> byUnit = new HashMap<>();
        for (ReportView report : reports) {
            byUnit.put(
                    report.unitId(),
                    counting(report, decided.getOrDefault(report.id(), Map.of()), isForfeited(report)));
        }
        return byUnit;
    }

    /** As {@link #verifiedFigures}, for reports of one unit: by report and indicator. */
    public Map<Long, Map<Long, Figures>> countingFigures(Actor actor, Collection<ReportView> reports) {
        Map<Long, Map<Long, VerdictView>> decided = verdicts(actor, reports);
        return reports.stream()
                .collect(Collectors.toMap(
                        ReportView::id,
                        report -> counting(report, decided.getOrDefault(report.id(), Map.of()), isForfeited(report))));
    }

    private boolean mayKnow(Actor actor, ReportView report, VerdictView verdict) {
        return verdict.isTold(report)
                || actor.leads(campaigns.campaignOfPeriod(report.periodId()).blocId());
    }

    /** A returned report that was not answered before the lock: what was sent back counts as nothing (ADR 6). */
    private boolean isForfeited(ReportView report) {
        PeriodSheet period = campaigns.period(report.periodId());
        return report.state() == ReportState.RETURNED
                && report.window(period).shown(report.state(), clock.instant()) == ReportState.LOCKED;
    }

    private static Map<Long, Figures> counting(ReportView report, Map<Long, VerdictView> decided, boolean forfeited) {
        Map<Long, Figures> figures = new HashMap<>();
        for (EntryView entry : report.entries().values()) {
            VerdictView verdict = decided.get(entry.indicatorId());
            Figures corrected = verdict == null ? null : verdict.corrected();
            boolean lost = forfeited && verdict != null && verdict.decision() == Decision.SENT_BACK;
            Figures counted = corrected == null ? entry.figures() : corrected;
            figures.put(entry.indicatorId(), lost ? Figures.missing() : counted);
        }
        return figures;
    }
}
