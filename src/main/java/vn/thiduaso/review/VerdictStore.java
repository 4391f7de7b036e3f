package vn.thiduaso.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;

/** Keeps the decisions that count. Asks nobody for permission; whoever decides does. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VerdictStore {

    private static final int LONGEST_REASON = 1000;

    private final VerdictRepository verdicts;
    private final BlindRows blind;
    private final AuditLog audit;
    private final Clock clock;

    VerdictStore(VerdictRepository verdicts, BlindRows blind, AuditLog audit, Clock clock) {
        this.blind = blind;
        this.verdicts = verdicts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a correction in place of what was decided about an item of a verified report. */
    void amend(Actor actor, ReportView report, String code, Ruling ruling) {
        Verdict known = of(report).get(ruling.indicatorId());
        Decision before = known == null ? null : known.view().decision();
        put(actor, report, ruling, known, clock.instant());
        audit.record(actor, "review.amend", "report:" + report.id(), Map.of(code, Change.of(before, text(ruling))));
    }

    /** The decisions that stand for the report's submission, by indicator. */
    Map<Long, VerdictView> standing(ReportView report) {
        return of(report).values().stream()
                .map(Verdict::view)
                .filter(verdict -> verdict.standsFor(report.submissionNo()))
                .collect(Collectors.toMap(VerdictView::indicatorId, Function.identity()));
    }

    /** What stands for the person: while two decide blind to each other, with the own decisions only. */
    Map<Long, VerdictView> standing(Actor actor, ReportView report) {
        BlindPhase phase = blind.phase(actor, report);
        return phase.isBlind() ? phase.over(standing(report)) : standing(report);
    }

    /** Stores decisions: as what counts, or as one of two people's that the other does not see yet. */
    void decide(Actor actor, ReportView report, CampaignSheet campaign, Collection<Ruling> rulings) {
        BlindPhase phase = blind.phase(actor, report);
        if (phase.isBlind()) {
            blind.store(actor, report, phase, rulings);
        } else {
            store(actor, report, campaign, rulings);
        }
    }

    /** Refuses to accept what is left at once where a single decision is refused, or must be looked at one by one. */
    void requireMayDecideInBulk(Actor actor, ReportView report) {
        BlindPhase phase = blind.phase(actor, report);
        RuleViolation.unless(!phase.isOver(), "review.error.settleOneByOne");
        RuleViolation.unless(!phase.isWaiting(), "review.error.blindDone");
        RuleViolation.unless(!phase.isTaken(), "review.error.blindTaken");
    }

    /**
     * Ends the person's half of a two-person check; what both decided alike counts from then on.
     *
     * @return whether there was such a half to end
     */
    boolean endBlind(Actor actor, ReportView report, CampaignSheet campaign) {
        BlindPhase phase = blind.phase(actor, report);
        if (!phase.isBlind()) {
            return false;
        }
        blind.done(actor, report, phase);
        BlindPhase after = blind.phase(actor, report);
        if (after.isOver()) {
            Map<Long, VerdictView> standing = standing(report);
            List<Ruling> agreed = report.entries().keySet().stream()
                    .filter(indicator -> !standing.containsKey(indicator) && after.agree(indicator))
                    .map(indicator -> agreed(after.both(indicator)))
                    .toList();
            store(actor, report, campaign, agreed);
        }
        return true;
    }

    private static Ruling agreed(List<VerdictView> both) {
        VerdictView first = both.get(0);
        String reason = both.stream()
                .map(VerdictView::reason)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        String shortened = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
        return new Ruling(first.indicatorId(), first.decision(), first.corrected(), shortened);
    }

    private void store(Actor actor, ReportView report, CampaignSheet campaign, Collection<Ruling> rulings) {
        Map<Long, Verdict> known = of(report);
        Map<String, Change> changes = new LinkedHashMap<>();
        Instant now = clock.instant();
        for (Ruling ruling : rulings) {
            Verdict verdict = known.get(ruling.indicatorId());
            Decision before = verdict == null ? null : verdict.view().decision();
            known.put(ruling.indicatorId(), put(actor, report, ruling, verdict, now));
            changes.put(OpenReviews.indicator(campaign, ruling.indicatorId()).code(), Change.of(before, text(ruling)));
        }
        if (!changes.isEmpty()) {
            audit.record(actor, "review.decide", "report:" + report.id(), changes);
        }
    }

    private Verdict put(Actor actor, ReportView report, Ruling ruling, @Nullable Verdict known, Instant now) {
        if (known == null) {
            return verdicts.save(new Verdict(report.id(), report.submissionNo(), ruling, actor, now));
        }
        known.decide(report.submissionNo(), ruling, actor, now);
        return known;
    }

    private Map<Long, Verdict> of(ReportView report) {
        return verdicts.findByReportIdIn(List.of(report.id())).stream()
                .collect(Collectors.toMap(Verdict::indicatorId, Function.identity()));
    }

    private static String text(Ruling ruling) {
        return ruling.reason() == null ? ruling.decision().name() : ruling.decision() + ": " + ruling.reason();
    }
}
