package vn.thiduaso.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.VietnamTime;

/**
 * When a unit may enter and submit, and when it is late. Decided from the instant; what a person is told are days.
 *
 * @param returnDueOn day until which a returned report is expected back, or null
 * @param reopenedUntil last day of a reopening after the lock, or null
 */
public record ReportWindow(
        PeriodSheet period,
        @Nullable LocalDate returnDueOn,
        @Nullable LocalDate reopenedUntil) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Whether anything can be entered and submitted at the instant. */
    public boolean isOpenAt(Instant at) {
        return !isBeforeOpening(at) && at.isBefore(closesAt());
    }

    public boolean isBeforeOpening(Instant at) {
        return at.isBefore(period.opensAt());
    }

    /** Too late even for a late report. */
    public boolean isLockedAt(Instant at) {
        return !at.isBefore(closesAt());
    }

    /** Whether it is open only because it was opened again after the lock. */
    public boolean isReopenedAt(Instant at) {
        return isOpenAt(at) && new ReportWindow(period, returnDueOn, null).isLockedAt(at);
    }

    /** Whether a submission at the instant is late: the first one, or the answer to a send-back. */
    public boolean isLateAt(Instant at) {
        return !at.isBefore(returnDueOn == null ? period.lateFrom() : period.withGrace(returnDueOn));
    }

    /** The last day on which something is taken, as people are told. */
    public LocalDate lastDay() {
        LocalDate last = period.locksOn();
        if (returnDueOn != null && returnDueOn.isAfter(last)) {
            last = returnDueOn;
        }
        return reopenedUntil != null && reopenedUntil.isAfter(last) ? reopenedUntil : last;
    }

    /** The state that everybody is shown: what was never submitted, or sent back and not answered, locks. */
    public ReportState shown(ReportState state, Instant at) {
        return state.isWithUnit() && isLockedAt(at) ? ReportState.LOCKED : state;
    }

    /** Refuses before the opening and after the lock, and says which day it was. */
    void requireOpenAt(Instant at) {
        RuleViolation.unless(!isBeforeOpening(at), "report.error.notOpenYet", DAY.format(period.opensOn()));
        RuleViolation.unless(!isLockedAt(at), "report.error.locked", DAY.format(lastDay()));
    }

    private Instant closesAt() {
        Instant closes = period.locksAt();
        if (returnDueOn != null) {
            closes = later(closes, period.withGrace(returnDueOn));
        }
        return reopenedUntil == null ? closes : later(closes, VietnamTime.endOf(reopenedUntil));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
