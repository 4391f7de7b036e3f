package vn.thiduaso.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;

/**
 * Which dates a period may get: in their order, and never so that somebody who was in time is late, or somebody who may
 * enter today is locked out without a day's warning.
 */
final class DateRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PeriodSheet before;
    private final PeriodDates after;
    private final LocalDate today;
    private final List<DateProblem> problems = new ArrayList<>();

    private DateRules(PeriodSheet before, PeriodDates after, LocalDate today) {
        this.before = before;
        this.after = after;
        this.today = today;
    }

    /** What is wrong with the dates; empty when nothing is. */
    static List<DateProblem> problems(PeriodSheet before, PeriodDates after, LocalDate today) {
        DateRules rules = new DateRules(before, after, today);
        rules.order();
        rules.today();
        if (rules.problems.isEmpty() && after.equals(before.dates())) {
            rules.problem("deadline", "period.error.nothing");
        }
        return rules.problems;
    }

    private void order() {
        if (after.deadline().isBefore(after.opensOn())) {
            problem("deadline", "period.error.deadlineBeforeOpening", DAY.format(after.opensOn()));
        }
        if (after.locksOn().isBefore(after.deadline())) {
            problem("locksOn", "period.error.lockBeforeDeadline", DAY.format(after.deadline()));
        }
        LocalDate latest = before.dataTo().plusYears(1);
        if (after.locksOn().isAfter(latest)) {
            problem("locksOn", "period.error.tooLate", DAY.format(latest));
        }
        LocalDate earliest = before.dataFrom().minusYears(1);
        if (after.opensOn().isBefore(earliest)) {
            problem("opensOn", "period.error.tooEarly", DAY.format(earliest));
        }
        if (after.graceMinutes() < 0 || after.graceMinutes() > PeriodDates.LONGEST_GRACE) {
            problem("graceMinutes", "period.error.grace");
        }
    }

    private void today() {
        LocalDate earliest = before.deadline().isBefore(today) ? before.deadline() : today;
        if (after.deadline().isBefore(earliest)) {
            problem("deadline", "period.error.deadlineInThePast", DAY.format(earliest));
        }
        if (after.locksOn().isBefore(today) && after.locksOn().isBefore(before.locksOn())) {
            problem("locksOn", "period.error.lockInThePast", DAY.format(today));
        }
        if (after.opensOn().isAfter(today) && !before.opensOn().isAfter(today)) {
            problem("opensOn", "period.error.alreadyOpen", DAY.format(before.opensOn()));
        }
    }

    private void problem(String field, String key, Object... arguments) {
        problems.add(new DateProblem(field, key, List.of(arguments)));
    }
}
