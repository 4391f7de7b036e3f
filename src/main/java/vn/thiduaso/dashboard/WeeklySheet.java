package vn.thiduaso.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.unit.UnitView;

/**
 * The head's sheet of the week: who has not started, who is stuck, what waits too long, and what has been done.
 *
 * @param days what is longer than this counts as too long
 * @param submitted reports that came in during the last {@code days}, the newest first
 */
public record WeeklySheet(
        CampaignSheet campaign, PeriodSheet period, LocalDate today, int days, List<Line> lines, List<Line> submitted) {

    public WeeklySheet {
        lines = List.copyOf(lines);
        submitted = List.copyOf(submitted);
    }

    /** Units of one kind, in the order of the bloc. */
    public List<Line> of(Concern concern) {
        return lines.stream().filter(line -> line.concern() == concern).toList();
    }

    /** Whether somebody has to do something. */
    public boolean isQuiet() {
        return lines.stream().allMatch(line -> line.concern() == Concern.DONE || line.concern() == Concern.ON_THE_WAY);
    }

    public long count(ReportState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** What is to be said of a unit; the most urgent one when there are several. */
    public enum Concern {
        /** Nothing was entered, and the period is open. */
        NOT_STARTED,
        /** Being entered, but nobody has changed anything for longer than the days. */
        STUCK,
        /** Sent back, and the day to answer has passed. */
        ANSWER_OVERDUE,
        /** Submitted, and not verified for longer than the days. */
        WAITS_LONG,
        /** Locked before anything was submitted, or before what was sent back was answered. */
        MISSED,
        /** With the unit or with the verifier, and moving. */
        ON_THE_WAY,
        /** Verified, or the period is not open. */
        DONE
    }

    /**
     * One unit.
     *
     * @param since when it came to rest: last change, submission or the day to answer
     */
    public record Line(
            UnitView unit,
            ReportState state,
            Concern concern,
            @Nullable ReportHead head,
            @Nullable Instant since) {}
}
