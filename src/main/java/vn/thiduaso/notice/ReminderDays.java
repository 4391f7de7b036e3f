package vn.thiduaso.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thiduaso.campaign.PeriodSheet;

/**
 * On which days a rule reminds. Days are those of the calendar in Vietnam; a weekend is a day like any other, because the
 * deadline doesn't wait for Monday either. When no application ran on the right day, opening and approaching deadline are
 * made up for within {@value #CATCH_UP} days, and overdue until its next turn.
 */
final class ReminderDays {

    static final int CATCH_UP = 2;

    private ReminderDays() {}

    /** The day that today's reminder is about, if there is one; the same day again means the same reminder. */
    static Optional<LocalDate> occasion(RuleSetting rule, PeriodSheet period, Standing unit, LocalDate today) {
        return switch (rule.kind()) {
            case OPENING ->
                when(isWithin(today, period.opensOn(), period.opensOn().plusDays(CATCH_UP)), period.opensOn());
            case BEFORE_DEADLINE -> {
                LocalDate first = unit.due().minusDays(rule.requiredDays());
                boolean now = isWithin(today, first, first.plusDays(CATCH_UP)) && today.isBefore(unit.due());
                yield when(unit.isWithUnit() && now, unit.due());
            }
            case DEADLINE_DAY -> when(unit.isWithUnit() && today.equals(unit.due()), unit.due());
            case OVERDUE -> {
                boolean now = today.isAfter(unit.due()) && !today.isAfter(unit.lastDay());
                yield when(unit.isWithUnit() && now, turn(unit.due(), rule.requiredDays(), today));
            }
            case SENT_BACK, ANSWERED, UNVERIFIED, DEADLINE_CHANGED, LOCK_CHANGED, REOPENED, REOPENING_REVOKED ->
                Optional.empty();
        };
    }

    /** The next day, today included, on which the rule reminds those who have not submitted. */
    static Optional<LocalDate> next(RuleSetting rule, PeriodSheet period, LocalDate today) {
        Stream<LocalDate> days = switch (rule.kind()) {
            case OPENING -> Stream.of(period.opensOn());
            case BEFORE_DEADLINE -> Stream.of(period.deadline().minusDays(rule.requiredDays()));
            case DEADLINE_DAY -> Stream.of(period.deadline());
            case OVERDUE ->
                Stream.iterate(
                        period.deadline().plusDays(1),
                        day -> !day.isAfter(period.locksOn()),
                        day -> day.plusDays(rule.requiredDays()));
            case SENT_BACK, ANSWERED, UNVERIFIED, DEADLINE_CHANGED, LOCK_CHANGED, REOPENED, REOPENING_REVOKED ->
                Stream.empty();
        };
        return days.filter(day -> !day.isBefore(today)).findFirst();
    }

    /** The first day after the deadline, or the latest of those that follow it in equal steps. */
    private static LocalDate turn(LocalDate due, int step, LocalDate today) {
        long passed = ChronoUnit.DAYS.between(due.plusDays(1), today);
        return due.plusDays(1 + Math.max(0, passed / step) * step);
    }

    private static Optional<LocalDate> when(boolean now, LocalDate day) {
        return now ? Optional.of(day) : Optional.empty();
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
