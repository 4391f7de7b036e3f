package vn.thiduaso.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.disclosure.Disclosures;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.disclosure.NewDisclosure;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.TypedText;

/** Takes the verification of a report back, with a reason that the whole bloc reads, until the ranking is published. */
@Service
@Transactional
public class UnverifyService {

    static final int LONGEST_REASON = 500;

    private final ReportQueries reports;
    private final ReportService reportService;
    private final OpenReviews reviews;
    private final Disclosures disclosures;

    UnverifyService(ReportQueries reports, ReportService reportService, OpenReviews reviews, Disclosures disclosures) {
        this.reports = reports;
        this.reportService = reportService;
        this.reviews = reviews;
        this.disclosures = disclosures;
    }

    /** The report waits again; what was decided about its items stays until it is decided anew. */
    public void unverify(Actor person, long periodId, long unitId, @Nullable String reason) {
        Actor actor = reviews.reviewer(person, periodId, unitId);
        ReviewPolicy.requireMayVerify(actor, reviews.campaign(periodId).blocId(), unitId);
        String why = TypedText.clean(reason);
        RuleViolation.unless(!why.isEmpty(), "review.error.unverifyReason");
        RuleViolation.unless(why.length() <= LONGEST_REASON, "review.error.reasonTooLong", LONGEST_REASON);
        ReportView report =
                reports.report(actor, periodId, unitId).orElseThrow(() -> new NotFound("report of unit", unitId));
        reportService.unverify(actor, report.id(), why);
        disclosures.add(actor, NewDisclosure.ofReport(LockedChangeKind.UNVERIFIED, periodId, unitId, why));
    }
}
