package vn.thiduaso.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.PeriodSheet;

class DateRulesTests {

    private static final LocalDate OPENS = LocalDate.of(2026, 11, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);
    private static final LocalDate LOCKS = LocalDate.of(2027, 1, 19);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PeriodSheet PERIOD = new PeriodSheet(
            1,
            1,
            "2026-Y",
            PeriodKind.YEAR,
            LocalDate.of(2025, 12, 15),
            LocalDate.of(2026, 12, 14),
            OPENS,
            DEADLINE,
            LOCKS,
            0,
            0);

    @Test
    void aLaterDeadlineIsFine() {
        assertThat(DateRules.problems(PERIOD, new PeriodDates(OPENS, DEADLINE.plusDays(5), LOCKS, 30), TODAY))
                .isEmpty();
    }

    @Test
    void theDatesKeepTheirOrder() {
        refused(
                "deadline:deadlineBeforeOpening",
                new PeriodDates(DEADLINE.plusDays(1), DEADLINE, LOCKS, 0),
                OPENS.minusDays(9));
        refused("locksOn:lockBeforeDeadline", new PeriodDates(OPENS, LOCKS.plusDays(1), LOCKS, 0), TODAY);
    }

    @Test
    void nobodyWhoWasInTimeBecomesLateByAnEarlierDay() {
        refused("deadline:deadlineInThePast", new PeriodDates(OPENS, TODAY.minusDays(1), LOCKS, 0), TODAY);
        assertThat(DateRules.problems(PERIOD, new PeriodDates(OPENS, TODAY, LOCKS, 0), TODAY))
                .isEmpty();

        LocalDate afterwards = DEADLINE.plusDays(4);
        refused("deadline:deadlineInThePast", new PeriodDates(OPENS, DEADLINE.minusDays(1), LOCKS, 0), afterwards);
        assertThat(DateRules.problems(PERIOD, new PeriodDates(OPENS, DEADLINE.plusDays(2), LOCKS, 0), afterwards))
                .as("forgiving what came two days late")
                .isEmpty();
    }

    @Test
    void nobodyIsLockedOutWithoutADaysWarning() {
        LocalDate late = DEADLINE.plusDays(10);
        refused("locksOn:lockInThePast", new PeriodDates(OPENS, DEADLINE, late.minusDays(1), 0), late);
        assertThat(DateRules.problems(PERIOD, new PeriodDates(OPENS, DEADLINE, late, 0), late))
                .isEmpty();
        refused("opensOn:alreadyOpen", new PeriodDates(TODAY.plusDays(1), DEADLINE, LOCKS, 0), TODAY);
    }

    @Test
    void slipsOfThePenAreCaught() {
        refused("locksOn:tooLate", new PeriodDates(OPENS, DEADLINE, LocalDate.of(2207, 1, 19), 0), TODAY);
        refused("opensOn:tooEarly", new PeriodDates(LocalDate.of(2016, 11, 1), DEADLINE, LOCKS, 0), TODAY);
        refused("graceMinutes:grace", new PeriodDates(OPENS, DEADLINE, LOCKS, 1441), TODAY);
        refused("deadline:nothing", PERIOD.dates(), TODAY);
    }

    private static void refused(String problem, PeriodDates dates, LocalDate today) {
        assertThat(DateRules.problems(PERIOD, dates, today))
                .extracting(found -> found.field() + ":" + found.messageKey().replace("period.error.", ""))
                .contains(problem);
    }
}
