package vn.thiduaso.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Decides about the entries of submitted reports and tells the unit. */
@Service
@Transactional
public class ReviewService {

    private final VerdictRepository verdicts;
    private final ReportQueries reports;
    private final ReportService reportService;
    private final CampaignCatalogue campaigns;
    private final AuditLog audit;
    private final Clock clock;

    ReviewService(
            VerdictRepository verdicts,
            ReportQueries reports,
            ReportService reportService,
            CampaignCatalogue campaigns,
            AuditLog audit,
            Clock clock) {
        this.verdicts = verdicts;
        this.reports = reports;
        this.reportService = reportService;
        this.campaigns = campaigns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores the decisions that were touched and can be stored, and says what became of the others. */
    public ReviewResult decide(Actor actor, ReviewTarget target, List<RulingInput> rows) {
        ReportView report = submitted(actor, target);
        Map<Long, VerdictView> standing = standing(report);
        CampaignSheet campaign = campaigns.campaignOfPeriod(target.periodId());
        RulingReader reader = new RulingReader();
        List<Ruling> rulings = new ArrayList<>();
        for (RulingInput row : rows) {
            EntryView entry = report.entries().get(row.indicatorId());
            if (entry != null) {
                IndicatorSheet indicator = indicator(campaign, row.indicatorId());
                reader.read(row, indicator, entry, standing.get(row.indicatorId()))
                        .ifPresent(rulings::add);
            }
        }
        store(actor, report, campaign, rulings);
        return new ReviewResult(rulings.size(), reader.problems());
    }

    /** Stores the decisions, then accepts every entry that is not decided yet, unless a decision could not be stored. */
    public ReviewResult decideAndAcceptRest(Actor actor, ReviewTarget target, List<RulingInput> rows) {
        ReviewResult result = decide(actor, target, rows);
        if (result.problems().isEmpty()) {
            ReportView report = submitted(actor, target);
            Set<Long> decided = standing(report).keySet();
            List<Ruling> rest = report.entries().keySet().stream()
                    .filter(indicator -> !decided.contains(indicator))
                    .map(indicator -> new Ruling(indicator, Decision.ACCEPTED, null, null))
                    .toList();
            store(actor, report, campaigns.campaignOfPeriod(target.periodId()), rest);
        }
        return result;
    }

    /**
     * Stores the decisions, then tells the unit the result: verified when nothing was sent back, otherwise the sent-back
     * entries open again. Does neither when a decision could not be stored.
     *
     * @param due by when the unit answers; required when something was sent back
     */
    public ReviewResult decideAndFinish(
            Actor actor, ReviewTarget target, List<RulingInput> rows, @Nullable LocalDate due) {
        ReviewResult result = decide(actor, target, rows);
        if (result.problems().isEmpty()) {
            finish(actor, submitted(actor, target), due);
        }
        return result;
    }

    private void finish(Actor actor, ReportView report, @Nullable LocalDate due) {
        Map<Long, VerdictView> standing = standing(report);
        int open = report.entries().size() - standing.size();
        RuleViolation.unless(open == 0, "review.error.open", open);
        Map<Long, String> sentBack = new LinkedHashMap<>();
        standing.values().stream()
                .filter(verdict -> verdict.decision() == Decision.SENT_BACK)
                .forEach(verdict -> sentBack.put(verdict.indicatorId(), String.valueOf(verdict.reason())));
        if (sentBack.isEmpty()) {
            reportService.verify(actor, report.id());
            return;
        }
        if (due == null) {
            throw new RuleViolation("review.error.due");
        }
        RuleViolation.unless(!due.isBefore(LocalDate.now(clock)), "review.error.duePast");
        reportService.sendBack(actor, report.id(), sentBack, due);
    }

    private void store(Actor actor, ReportView report, CampaignSheet campaign, Collection<Ruling> rulings) {
        Map<Long, Verdict> known = verdictsOf(report);
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
            changes.put(indicator(campaign, ruling.indicatorId()).code(), Change.of(before, text(ruling)));
        }
        if (!changes.isEmpty()) {
            audit.record(actor, "review.decide", "report:" + report.id(), changes);
        }
    }

    private ReportView submitted(Actor actor, ReviewTarget target) {
        long bloc = campaigns.campaignOfPeriod(target.periodId()).blocId();
        ReviewPolicy.requireMayVerify(actor, bloc, target.unitId());
        reportService.holdForJudging(actor, report(actor, target).id());
        ReportView report = report(actor, target);
        RuleViolation.unless(report.state() == ReportState.SUBMITTED, "review.error.notSubmitted");
        if (report.submissionNo() != target.submissionNo()) {
            throw new StaleVersion("report " + report.id() + " was submitted again");
        }
        return report;
    }

    private ReportView report(Actor actor, ReviewTarget target) {
        return reports.report(actor, target.periodId(), target.unitId())
                .orElseThrow(() -> new NotFound("report of unit", target.unitId()));
    }

    private Map<Long, Verdict> verdictsOf(ReportView report) {
        return verdicts.findByReportIdIn(List.of(report.id())).stream()
                .collect(Collectors.toMap(Verdict::indicatorId, Function.identity()));
    }

    private Map<Long, VerdictView> standing(ReportView report) {
        return verdictsOf(report).values().stream()
                .map(Verdict::view)
                .filter(verdict -> verdict.standsFor(report.submissionNo()))
                .collect(Collectors.toMap(VerdictView::indicatorId, Function.identity()));
    }

    private static IndicatorSheet indicator(CampaignSheet campaign, long indicatorId) {
        return campaign.indicators().stream()
                .filter(indicator -> indicator.id() == indicatorId)
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicatorId));
    }

    private static String text(Ruling ruling) {
        return ruling.reason() == null ? ruling.decision().name() : ruling.decision() + ": " + ruling.reason();
    }
}
