package vn.thiduaso.review.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thiduaso.crosscheck.CrossCheckQueries;
import vn.thiduaso.crosscheck.CrossRemark;
import vn.thiduaso.remark.RemarkQueries;
import vn.thiduaso.remark.RemarkView;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;

/** What was said about the entries of a report: with the unit, and by the unit that cross-checks it. */
@Component
class ReviewVoices {

    private final RemarkQueries remarks;
    private final CrossCheckQueries checks;

    ReviewVoices(RemarkQueries remarks, CrossCheckQueries checks) {
        this.remarks = remarks;
        this.checks = checks;
    }

    /** The conversations, by indicator. */
    Map<Long, List<RemarkView>> remarks(Actor actor, ReportView report) {
        return remarks.ofReport(actor, report);
    }

    /** What checking units said, by indicator. */
    Map<Long, List<CrossRemark>> checks(Actor actor, ReportView report) {
        return checks.about(actor, report);
    }
}
