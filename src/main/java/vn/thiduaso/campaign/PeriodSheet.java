package vn.thiduaso.campaign;

import java.time.Instant;
import java.time.LocalDate;
import vn.thiduaso.shared.VietnamTime;

/**
 * A reporting period. Days are for people; what counts is decided from the instant, with days that begin and end in Việt
 * Nam.
 *
 * @param dataFrom first day of the data window
 * @param dataTo last day of the data window
 * @param opensOn first day on which units may enter
 * @param deadline last day on which a submission counts as in time
 * @param locksOn last day on which anything may still be submitted
 * @param graceMinutes how long after the end of the deadline's day a submission still counts as in time; units are
 *     never told
 * @param version counts the changes of the dates
 */
public record PeriodSheet(
        long id,
        long campaignId,
        String code,
        PeriodKind kind,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate opensOn,
        LocalDate deadline,
        LocalDate locksOn,
        int graceMinutes,
        int version) {

    /** The year the period belongs to: its data window may begin in the December before. */
    public int year() {
        return dataTo.getYear();
    }

    public boolean isHalfYear() {
        return kind == PeriodKind.HALF_YEAR;
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(locksOn);
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(deadline);
    }

    /** The day whose members of the bloc are asked for reports of the period, as seen on a day. */
    public LocalDate membership(LocalDate day) {
        if (day.isAfter(dataTo)) {
            return dataTo;
        }
        return day.isBefore(dataFrom) ? dataFrom : day;
    }

    /** The dates that may be changed. */
    public PeriodDates dates() {
        return new PeriodDates(opensOn, deadline, locksOn, graceMinutes);
    }

    /** The same period with other dates. */
    public PeriodSheet with(PeriodDates dates) {
        return new PeriodSheet(
                id,
                campaignId,
                code,
                kind,
                dataFrom,
                dataTo,
                dates.opensOn(),
                dates.deadline(),
                dates.locksOn(),
                dates.graceMinutes(),
                version);
    }

    public Instant opensAt() {
        return VietnamTime.startOf(opensOn);
    }

    /** The first instant at which a submission is late. */
    public Instant lateFrom() {
        return withGrace(deadline);
    }

    /** The first instant at which nothing is taken any more; never before {@link #lateFrom()}. */
    public Instant locksAt() {
        Instant end = VietnamTime.endOf(locksOn);
        return end.isBefore(lateFrom()) ? lateFrom() : end;
    }

    /** The end of a day until which something is expected, as it is enforced: with the grace. */
    public Instant withGrace(LocalDate day) {
        return VietnamTime.endOf(day).plusSeconds(60L * graceMinutes);
    }
}
