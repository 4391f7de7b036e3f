package vn.thiduaso.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.remark.RemarkService;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.submission.SubmissionQueries;

/** Decides about the entries of submitted reports and tells the unit. */
@Service
@Transactional
public class ReviewService {

    private final OpenReviews reviews;
    private final VerdictStore verdicts;
    private final ReportService reports;
    private final SubmissionQueries submissions;
    private final RemarkService remarks;
    private final Clock clock;

    ReviewService(
            OpenReviews reviews,
            VerdictStore verdicts,
            ReportService reports,
            SubmissionQueries submissions,
            RemarkService remarks,
            Clock clock) {
        this.reviews = reviews;
        this.verdicts = verdicts;
        this.reports = reports;
        this.submissions = submissions;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Stores the decisions that were touched and can be stored, and says what became of the others. */
    public ReviewResult decide(Actor person, ReviewTarget target, List<RulingInput> rows) {
        Actor actor = reviews.reviewer(person, target);
        ReportView report = reviews.submitted(actor, target);
        Map<Long, VerdictView> standing = verdicts.standing(actor, report);
        CampaignSheet campaign = reviews.campaign(target.periodId());
        RulingReader reader = new RulingReader();
        List<Ruling> rulings = new ArrayList<>();
        for (RulingInput row : rows) {
            EntryView entry = report.entries().get(row.indicatorId());
            if (entry != null) {
                IndicatorSheet indicator = OpenReviews.indicator(campaign, row.indicatorId());
                reader.read(row, indicator, entry, standing.get(row.indicatorId()))
                        .ifPresent(rulings::add);
            }
        }
        verdicts.decide(actor, report, campaign, rulings);
        int said = reader.problems().isEmpty() ? say(actor, target, campaign, rows) : 0;
        return new ReviewResult(rulings.size(), said, false, reader.problems());
    }

    /** Stores the decisions, then accepts every entry that is not decided yet, unless a decision could not be stored. */
    public ReviewResult decideAndAcceptRest(Actor actor, ReviewTarget target, List<RulingInput> rows) {
        return decideAndAccept(actor, target, rows, code -> true);
    }

    /** As {@link #decideAndAcceptRest}, but leaves open what the unit changed with its last submission. */
    public ReviewResult decideAndAcceptUnchanged(Actor person, ReviewTarget target, List<RulingInput> rows) {
        Actor actor = reviews.reviewer(person, target);
        Set<String> changed = target.submissionNo() < 2
                ? Set.of()
                : submissions
                        .changesOfLast(actor, target.periodId(), target.unitId())
                        .map(comparison -> comparison.byCode().keySet())
                        .orElse(Set.of());
        return decideAndAccept(actor, target, rows, code -> !changed.contains(code));
    }

    private ReviewResult decideAndAccept(
            Actor person, ReviewTarget target, List<RulingInput> rows, Predicate<String> wanted) {
        Actor actor = reviews.reviewer(person, target);
        ReviewResult result = decide(actor, target, rows);
        if (result.problems().isEmpty()) {
            ReportView report = reviews.submitted(actor, target);
            CampaignSheet campaign = reviews.campaign(target.periodId());
            verdicts.requireMayDecideInBulk(actor, report);
            Set<Long> decided = verdicts.standing(actor, report).keySet();
            List<Ruling> rest = report.entries().keySet().stream()
                    .filter(indicator -> !decided.contains(indicator))
                    .filter(indicator -> wanted.test(
                            OpenReviews.indicator(campaign, indicator).code()))
                    .map(indicator -> new Ruling(indicator, Decision.ACCEPTED, null, null))
                    .toList();
            verdicts.decide(actor, report, campaign, rest);
            return new ReviewResult(result.stored() + rest.size(), result.said(), false, List.of());
        }
        return result;
    }

    private int say(Actor actor, ReviewTarget target, CampaignSheet campaign, List<RulingInput> rows) {
        List<RulingInput> said =
                rows.stream().filter(row -> !row.remark().isBlank()).toList();
        for (RulingInput row : said) {
            String code = OpenReviews.indicator(campaign, row.indicatorId()).code();
            remarks.say(actor, new EntryAddress(target.periodId(), target.unitId(), code), row.remark());
        }
        return said.size();
    }

    /**
     * Stores the decisions, then tells the unit the result: verified when nothing was sent back, otherwise the sent-back
     * entries open again. Does neither when a decision could not be stored.
     *
     * @param due by when the unit answers; required when something was sent back
     */
    public ReviewResult decideAndFinish(
            Actor person, ReviewTarget target, List<RulingInput> rows, @Nullable LocalDate due) {
        Actor actor = reviews.reviewer(person, target);
        ReviewResult result = decide(actor, target, rows);
        if (result.problems().isEmpty()) {
            boolean half = finish(actor, reviews.submitted(actor, target), due);
            return new ReviewResult(result.stored(), result.said(), half, List.of());
        }
        return result;
    }

    /** Says whether it was only the person's half of a two-person check. */
    private boolean finish(Actor actor, ReportView report, @Nullable LocalDate due) {
        Map<Long, VerdictView> standing = verdicts.standing(actor, report);
        int open = report.entries().size() - standing.size();
        RuleViolation.unless(open == 0, "review.error.open", open);
        if (verdicts.endBlind(actor, report, reviews.campaign(report.periodId()))) {
            return true;
        }
        Map<Long, String> sentBack = new LinkedHashMap<>();
        standing.values().stream()
                .filter(verdict -> verdict.decision() == Decision.SENT_BACK)
                .forEach(verdict -> sentBack.put(verdict.indicatorId(), String.valueOf(verdict.reason())));
        if (sentBack.isEmpty()) {
            reports.verify(actor, report.id());
            return false;
        }
        if (due == null) {
            throw new RuleViolation("review.error.due");
        }
        RuleViolation.unless(!due.isBefore(LocalDate.now(clock)), "review.error.duePast");
        reports.sendBack(actor, report.id(), sentBack, due);
        return false;
    }
}
