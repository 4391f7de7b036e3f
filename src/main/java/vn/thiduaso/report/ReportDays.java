package vn.thiduaso.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.RuleViolation;

/** What a day means for a period's reports. */
public final class ReportDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private ReportDays() {}

    /** Refuses before the opening and after the lock; a returned report is taken until the day it is due. */
    static void requireOpen(PeriodSheet period, @Nullable LocalDate returnDueOn, LocalDate day) {
        RuleViolation.unless(!day.isBefore(period.opensOn()), "report.error.notOpenYet", DAY.format(period.opensOn()));
        LocalDate last = lastDay(period, returnDueOn);
        RuleViolation.unless(!day.isAfter(last), "report.error.locked", DAY.format(last));
    }

    /** Whether a report of the period is taken on the day. */
    public static boolean isOpen(PeriodSheet period, @Nullable LocalDate returnDueOn, LocalDate day) {
        return !day.isBefore(period.opensOn()) && !day.isAfter(lastDay(period, returnDueOn));
    }

    /** The day whose members of the bloc are asked for reports of the period. */
    public static LocalDate membership(PeriodSheet period, LocalDate day) {
        if (day.isAfter(period.dataTo())) {
            return period.dataTo();
        }
        return day.isBefore(period.dataFrom()) ? period.dataFrom() : day;
    }

    private static LocalDate lastDay(PeriodSheet period, @Nullable LocalDate returnDueOn) {
        return returnDueOn != null && returnDueOn.isAfter(period.locksOn()) ? returnDueOn : period.locksOn();
    }
}
