package vn.thiduaso.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.timing.Reopenings;

/**
 * The states of a period's reports as everybody is shown them now; {@link Reopenings#states} makes them.
 *
 * @param reopened last days of the reopenings in force, by unit; empty while the period is not locked
 */
public record ShownStates(PeriodSheet period, Map<Long, LocalDate> reopened, Instant now) {

    public ShownStates {
        reopened = Map.copyOf(reopened);
    }

    /** The state of the unit's report, or of the one that it has not started. */
    public ReportState of(long unitId, @Nullable ReportHead head) {
        return head == null
                ? notStarted(unitId)
                : window(unitId, head.returnDueOn()).shown(head.state(), now);
    }

    /** The state of the unit's report, or of the one that it has not started. */
    public ReportState of(long unitId, @Nullable ReportView report) {
        return report == null
                ? notStarted(unitId)
                : window(unitId, report.returnDueOn()).shown(report.state(), now);
    }

    /** Whether the unit may work only because its report was opened again after the lock. */
    public boolean isReopened(long unitId) {
        return window(unitId, null).isReopenedAt(now);
    }

    /** When the unit may work on its report. */
    public ReportWindow window(long unitId, @Nullable LocalDate returnDueOn) {
        return new ReportWindow(period, returnDueOn, reopened.get(unitId));
    }

    private ReportState notStarted(long unitId) {
        return window(unitId, null).shown(ReportState.NOT_STARTED, now);
    }
}
