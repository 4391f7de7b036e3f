package vn.thiduaso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import vn.thiduaso.campaign.PeriodKind;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.shared.RuleViolation;

/** Days begin and end in Việt Nam (+07:00), to the second. */
class ReportWindowTests {

    private static final LocalDate RETURN_DUE = LocalDate.of(2027, 2, 3);

    @Test
    void opensWithItsFirstSecond() {
        assertThat(open("2026-10-31T23:59:59+07:00")).isFalse();
        assertThat(open("2026-11-01T00:00:00+07:00")).isTrue();
        assertThatThrownBy(() -> window(0).requireOpenAt(at("2026-10-31T23:59:59+07:00")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("notOpenYet")
                .hasMessageContaining("01/11/2026");
    }

    @Test
    void isInTimeToTheLastSecondOfTheDeadline() {
        assertThat(late(0, "2026-12-20T23:59:59+07:00")).isFalse();
        assertThat(late(0, "2026-12-21T00:00:00+07:00")).isTrue();
        assertThat(late(0, "2026-12-20T16:59:59Z")).isFalse();
        assertThat(late(0, "2026-12-20T17:00:00Z")).isTrue();
    }

    @Test
    void theGraceCountsFromTheEndOfTheDay() {
        assertThat(late(30, "2026-12-21T00:29:59+07:00")).isFalse();
        assertThat(late(30, "2026-12-21T00:30:00+07:00")).isTrue();
    }

    @Test
    void locksAfterItsLastSecondAndNeverBeforeTheGraceIsOver() {
        assertThat(open("2027-01-19T23:59:59+07:00")).isTrue();
        assertThat(open("2027-01-20T00:00:00+07:00")).isFalse();

        LocalDate day = LocalDate.of(2026, 12, 20);
        ReportWindow short30 = new ReportWindow(period(LocalDate.of(2026, 11, 1), day, day, 30), null, null);
        assertThat(short30.isOpenAt(at("2026-12-21T00:29:59+07:00"))).isTrue();
        assertThat(short30.isOpenAt(at("2026-12-21T00:30:00+07:00"))).isFalse();
    }

    @Test
    void anAnswerIsTakenUntilItIsDueEvenAfterTheLock() {
        ReportWindow returned = new ReportWindow(period(30), RETURN_DUE, null);

        assertThat(returned.isOpenAt(at("2027-02-03T23:59:59+07:00"))).isTrue();
        assertThat(returned.isLateAt(at("2027-02-04T00:29:59+07:00"))).isFalse();
        assertThat(returned.isOpenAt(at("2027-02-04T00:30:00+07:00"))).isFalse();
        assertThat(returned.lastDay()).isEqualTo(RETURN_DUE);
    }

    @Test
    void aReopeningHoldsToTheEndOfItsLastDayAndIsStillLate() {
        ReportWindow reopened = new ReportWindow(period(0), null, LocalDate.of(2027, 3, 1));
        Instant inside = at("2027-03-01T23:59:59+07:00");

        assertThat(reopened.isOpenAt(inside)).isTrue();
        assertThat(reopened.isReopenedAt(inside)).isTrue();
        assertThat(reopened.isLateAt(inside)).isTrue();
        assertThat(reopened.shown(ReportState.DRAFT, inside)).isEqualTo(ReportState.DRAFT);
        assertThat(reopened.isOpenAt(at("2027-03-02T00:00:00+07:00"))).isFalse();
        assertThat(reopened.isReopenedAt(at("2026-12-01T00:00:00+07:00"))).isFalse();
    }

    @Test
    void onlyWhatIsWithTheUnitLocks() {
        Instant after = at("2027-01-20T00:00:00+07:00");
        for (ReportState state : ReportState.values()) {
            boolean locks = state.isWithUnit() || state == ReportState.LOCKED;
            assertThat(window(0).shown(state, after)).isEqualTo(locks ? ReportState.LOCKED : state);
            assertThat(window(0).shown(state, after.minusSeconds(1))).isEqualTo(state);
        }
    }

    private static boolean open(String instant) {
        return window(0).isOpenAt(at(instant));
    }

    private static boolean late(int grace, String instant) {
        return window(grace).isLateAt(at(instant));
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static ReportWindow window(int grace) {
        return new ReportWindow(period(grace), null, null);
    }

    private static PeriodSheet period(int grace) {
        return period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 19), grace);
    }

    private static PeriodSheet period(LocalDate opens, LocalDate deadline, LocalDate locks, int grace) {
        LocalDate from = LocalDate.of(2025, 12, 15);
        LocalDate to = LocalDate.of(2026, 12, 14);
        return new PeriodSheet(1, 1, "2026-Y", PeriodKind.YEAR, from, to, opens, deadline, locks, grace, 0);
    }
}
