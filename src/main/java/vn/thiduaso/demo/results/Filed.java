package vn.thiduaso.demo.results;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.demo.people.DemoUnit;
import vn.thiduaso.scoring.Figures;

/** A report as it is to stand in the database. */
record Filed(
        DemoUnit unit,
        PeriodSheet period,
        String status,
        int submissionNo,
        Moments moments,
        String submittedBy,
        String verifiedBy,
        @Nullable LocalDate returnDueOn,
        int lateCount,
        List<Entry> entries,
        List<Verdict> verdicts) {

    /** When the unit entered and submitted and when the bloc verified; null what has not happened. */
    record Moments(
            OffsetDateTime entered,
            @Nullable OffsetDateTime firstSubmitted,
            @Nullable OffsetDateTime submitted,
            @Nullable OffsetDateTime verified) {}

    /** An entry; with a reason for its return it is open again. */
    record Entry(
            IndicatorSheet indicator,
            Result result,
            @Nullable String returnReason,
            String enteredBy) {}

    /** What the bloc decided about an entry. */
    record Verdict(
            IndicatorSheet indicator,
            String decision,
            @Nullable Figures corrected,
            @Nullable String reason,
            OffsetDateTime decidedAt,
            String decidedBy) {}
}
