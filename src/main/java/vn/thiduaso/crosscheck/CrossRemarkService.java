package vn.thiduaso.crosscheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.report.typed.EntryProblem;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;

/** Stores what the checking unit says about the items of a submission. */
@Service
@Transactional
public class CrossRemarkService {

    static final int LONGEST = 1000;

    private final CrossCheckQueries queries;
    private final CrossRemarkRows remarks;
    private final AuditLog audit;

    CrossRemarkService(CrossCheckQueries queries, CrossRemarkRows remarks, AuditLog audit) {
        this.queries = queries;
        this.remarks = remarks;
        this.audit = audit;
    }

    /**
     * Stores the rows that were touched and can be stored.
     *
     * @param submissionNo the submission on the checker's screen; another one by now is a {@link StaleVersion}
     * @param agreeWithRest whether all other items are agreed with, unless a row could not be stored
     */
    public Result say(Actor actor, Place place, int submissionNo, List<CrossOpinion> rows, boolean agreeWithRest) {
        CheckedReport report = queries.report(actor, place.periodId(), place.unitId());
        RuleViolation.unless(report.progress().isOpen(), "crosscheck.error.closed");
        if (report.submission().head().number() != submissionNo) {
            throw new StaleVersion("report of unit " + place.unitId() + " was submitted again");
        }
        List<EntryProblem> problems = new ArrayList<>();
        List<CrossOpinion> wanted = new ArrayList<>();
        for (CrossOpinion row : rows) {
            if (report.indicators().containsValue(row.indicatorId()) && isTouched(row, report, problems)) {
                wanted.add(row);
            }
        }
        if (agreeWithRest && problems.isEmpty()) {
            List<Long> said = new ArrayList<>(report.remarks().keySet());
            wanted.forEach(row -> said.add(row.indicatorId()));
            report.submission().content().items().stream()
                    .map(item -> report.indicators().get(item.code()))
                    .filter(indicator -> indicator != null && !said.contains(indicator))
                    .forEach(indicator -> wanted.add(new CrossOpinion(indicator, "yes", "", "")));
        }
        wanted.forEach(row -> remarks.put(actor, report.check().id(), submissionNo, row));
        if (!wanted.isEmpty()) {
            audit.record(actor, "crosscheck.said", subject(report), changes(report, wanted));
        }
        return new Result(wanted.size(), problems);
    }

    private static boolean isTouched(CrossOpinion row, CheckedReport report, List<EntryProblem> problems) {
        CrossRemark remark = report.remarks().get(row.indicatorId());
        CrossOpinion stored = remark == null ? CrossOpinion.none(row.indicatorId()) : CrossOpinion.of(remark);
        if (row.summary().equals(row.base()) || row.summary().equals(stored.summary())) {
            return false;
        }
        int before = problems.size();
        if (!stored.summary().equals(row.base())) {
            String who = remark == null ? "" : remark.saidBy();
            problems.add(problem(row, "choice", "crosscheck.error.changed", who));
        } else if (!row.choice().equals("yes") && !row.choice().equals("no")) {
            problems.add(problem(row, "choice", "crosscheck.error.choice"));
        } else if (!row.agrees() && row.text().isEmpty()) {
            problems.add(problem(row, "text", "crosscheck.error.text"));
        } else if (row.text().length() > LONGEST) {
            problems.add(problem(row, "text", "crosscheck.error.tooLong", LONGEST));
        }
        return problems.size() == before;
    }

    private static EntryProblem problem(CrossOpinion row, String field, String key, Object... arguments) {
        return new EntryProblem(row.indicatorId(), field, key, List.of(arguments));
    }

    private static Map<String, Change> changes(CheckedReport report, List<CrossOpinion> wanted) {
        Map<String, Change> changes = new LinkedHashMap<>();
        report.indicators()
                .forEach((code, indicator) -> wanted.stream()
                        .filter(row -> row.indicatorId() == indicator)
                        .forEach(row -> changes.put(code, Change.of(null, row.summary()))));
        return changes;
    }

    private static String subject(CheckedReport report) {
        return report.period().code() + " · " + report.checker().name() + " → "
                + report.unit().name();
    }

    /** Whose report of which period. */
    public record Place(long periodId, long unitId) {}

    /** What became of a form. */
    public record Result(int stored, List<EntryProblem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }
}
