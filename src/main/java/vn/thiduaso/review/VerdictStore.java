package vn.thiduaso.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;

/** Keeps the decisions that count. Asks nobody for permission; whoever decides does. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VerdictStore {

    private final VerdictRepository verdicts;
    private final AuditLog audit;
    private final Clock clock;

    VerdictStore(VerdictRepository verdicts, AuditLog audit, Clock clock) {
        this.verdicts = verdicts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The decisions that stand for the report's submission, by indicator. */
    Map<Long, VerdictView> standing(ReportView report) {
        return of(report).values().stream()
                .map(Verdict::view)
                .filter(verdict -> verdict.standsFor(report.submissionNo()))
                .collect(Collectors.toMap(VerdictView::indicatorId, Function.identity()));
    }

    void store(Actor actor, ReportView report, CampaignSheet campaign, Collection<Ruling> rulings) {
        Map<Long, Verdict> known = of(report);
        Map<String, Change> changes = new LinkedHashMap<>();
        Instant now = clock.instant();
        for (Ruling ruling : rulings) {
            Verdict verdict = known.get(ruling.indicatorId());
            Decision before = verdict == null ? null : verdict.view().decision();
            if (verdict == null) {
                known.put(
                        ruling.indicatorId(),
                        verdicts.save(new Verdict(report.id(), report.submissionNo(), ruling, actor, now)));
            } else {
                verdict.decide(report.submissionNo(), ruling, actor, now);
            }
            changes.put(OpenReviews.indicator(campaign, ruling.indicatorId()).code(), Change.of(before, text(ruling)));
        }
        if (!changes.isEmpty()) {
            audit.record(actor, "review.decide", "report:" + report.id(), changes);
        }
    }

    private Map<Long, Verdict> of(ReportView report) {
        return verdicts.findByReportIdIn(List.of(report.id())).stream()
                .collect(Collectors.toMap(Verdict::indicatorId, Function.identity()));
    }

    private static String text(Ruling ruling) {
        return ruling.reason() == null ? ruling.decision().name() : ruling.decision() + ": " + ruling.reason();
    }
}
