package vn.thiduaso.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.UnitKind;
import vn.thiduaso.unit.UnitView;

/** Open from 01/11/2026, due on Sunday 20/12/2026, locked after 31/12/2026. */
class ReminderDaysTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final PeriodSheet PERIOD = new PeriodSheet(
            1,
            1,
            "2026-Y",
            PeriodKind.YEAR,
            LocalDate.of(2025, 12, 15),
            LocalDate.of(2026, 12, 14),
            LocalDate.of(2026, 11, 1),
            DUE,
            LocalDate.of(2026, 12, 31),
            0,
            0);
    private static final ShownStates STATES = new ShownStates(PERIOD, Map.of(), Instant.parse("2026-12-01T01:00:00Z"));
    private static final UnitView UNIT = new UnitView(5, "CCTL", "Chi cục Thủy lợi", UnitKind.CHI_CUC, null);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OPENING,         -, 2026-10-31, -",
                "OPENING,         -, 2026-11-01, 2026-11-01",
                "OPENING,         -, 2026-11-03, 2026-11-01",
                "OPENING,         -, 2026-11-04, -",
                "BEFORE_DEADLINE, 7, 2026-12-12, -",
                "BEFORE_DEADLINE, 7, 2026-12-13, 2026-12-20",
                "BEFORE_DEADLINE, 7, 2026-12-15, 2026-12-20",
                "BEFORE_DEADLINE, 7, 2026-12-16, -",
                "BEFORE_DEADLINE, 1, 2026-12-19, 2026-12-20",
                "BEFORE_DEADLINE, 1, 2026-12-20, -",
                "DEADLINE_DAY,    -, 2026-12-19, -",
                "DEADLINE_DAY,    -, 2026-12-20, 2026-12-20",
                "DEADLINE_DAY,    -, 2026-12-21, -",
                "OVERDUE,         3, 2026-12-20, -",
                "OVERDUE,         3, 2026-12-21, 2026-12-21",
                "OVERDUE,         3, 2026-12-23, 2026-12-21",
                "OVERDUE,         3, 2026-12-24, 2026-12-24",
                "OVERDUE,         3, 2026-12-31, 2026-12-30",
                "OVERDUE,         3, 2027-01-01, -",
                "OVERDUE,         1, 2026-12-29, 2026-12-29",
                "SENT_BACK,       -, 2026-12-20, -"
            })
    void aRuleRemindsOnItsDays(
            ReminderKind kind, @Nullable Integer days, LocalDate today, @Nullable LocalDate occasion) {
        assertThat(occasion(kind, days, ReportState.DRAFT, null, today)).isEqualTo(occasion);
    }

    @Test
    void theDeadlineOfTheTableIsASundayAndThatMakesNoDifference() {
        assertThat(DUE.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportState.class,
            names = {"SUBMITTED", "VERIFIED"})
    void whoHasSubmittedIsLeftInPeace(ReportState state) {
        assertThat(occasion(ReminderKind.DEADLINE_DAY, null, state, null, DUE)).isNull();
        assertThat(occasion(ReminderKind.OVERDUE, 1, state, null, DUE.plusDays(1)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // sent back and due on 05/01/2027, after the lock
                "BEFORE_DEADLINE, 7, 2026-12-13, -",
                "BEFORE_DEADLINE, 7, 2026-12-29, 2027-01-05",
                "DEADLINE_DAY,    -, 2026-12-20, -",
                "DEADLINE_DAY,    -, 2027-01-05, 2027-01-05",
                "OVERDUE,         1, 2026-12-25, -",
                "OVERDUE,         1, 2027-01-06, -"
            })
    void whatWasSentBackCountsFromTheDayItIsDue(
            ReminderKind kind, @Nullable Integer days, LocalDate today, @Nullable LocalDate occasion) {
        LocalDate returnDue = LocalDate.of(2027, 1, 5);

        assertThat(occasion(kind, days, ReportState.RETURNED, returnDue, today)).isEqualTo(occasion);
    }

    @Test
    void aUnitThatHasNotBegunIsRemindedToo() {
        Standing unit = Standing.of(UNIT, STATES, null);

        assertThat(List.of(unit.state(), unit.due(), unit.lastDay()))
                .containsExactly(ReportState.NOT_STARTED, DUE, PERIOD.locksOn());
    }

    @Test
    void whatWasOpenedAgainAfterTheLockIsOverdueUntilItClosesAndWhatIsLockedIsLeftInPeace() {
        LocalDate until = LocalDate.of(2027, 1, 15);
        ShownStates states = new ShownStates(PERIOD, Map.of(5L, until), Instant.parse("2027-01-11T01:00:00Z"));
        RuleSetting daily = rule(ReminderKind.OVERDUE, 1);
        UnitView other = new UnitView(6, "CCPTNT", "Chi cục Phát triển nông thôn", UnitKind.CHI_CUC, null);

        assertThat(ReminderDays.occasion(daily, PERIOD, Standing.of(UNIT, states, null), until))
                .hasValue(until);
        assertThat(ReminderDays.occasion(daily, PERIOD, Standing.of(UNIT, states, null), until.plusDays(1)))
                .isEmpty();
        assertThat(Standing.of(other, states, null).isWithUnit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OPENING,         -, 2026-11-01, 2026-11-01",
                "OPENING,         -, 2026-11-02, -",
                "BEFORE_DEADLINE, 7, 2026-11-02, 2026-12-13",
                "DEADLINE_DAY,    -, 2026-12-20, 2026-12-20",
                "OVERDUE,         5, 2026-12-22, 2026-12-26",
                "OVERDUE,         5, 2026-12-27, 2026-12-31",
                "OVERDUE,         6, 2026-12-28, -",
                "ANSWERED,        -, 2026-12-01, -"
            })
    void theNextDayIsSaidInAdvance(
            ReminderKind kind, @Nullable Integer days, LocalDate today, @Nullable LocalDate next) {
        assertThat(ReminderDays.next(rule(kind, days), PERIOD, today).orElse(null))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"BEFORE_DEADLINE, 0", "BEFORE_DEADLINE, 61", "OVERDUE, -", "OPENING, 3"})
    void daysThatMakeNoSenseAreRefused(ReminderKind kind, @Nullable Integer days) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> rule(kind, days))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("notice.error.days"));
    }

    private static @Nullable LocalDate occasion(
            ReminderKind kind,
            @Nullable Integer days,
            ReportState state,
            @Nullable LocalDate returnDue,
            LocalDate today) {
        ReportHead head =
                new ReportHead(9, 1, 5, state, 1, Instant.EPOCH, Instant.EPOCH, returnDue, 0, 4, 4, 1, Instant.EPOCH);
        return ReminderDays.occasion(rule(kind, days), PERIOD, Standing.of(UNIT, STATES, head), today)
                .orElse(null);
    }

    private static RuleSetting rule(ReminderKind kind, @Nullable Integer days) {
        return new RuleSetting(kind, true, days, 0);
    }
}
