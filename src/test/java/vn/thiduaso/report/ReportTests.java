package vn.thiduaso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thiduaso.report.typed.EntryValue;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.shared.RuleViolation;

class ReportTests {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);

    private final Report report = new Report(1, 2, List.of(10L, 11L), "Lan", NOW);

    @Test
    void startsAsADraftWithEmptyEntries() {
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.entry(10).value()).isEqualTo(EntryValue.EMPTY);
        assertThat(report.isOpen(10)).isTrue();
    }

    @Test
    void isSubmittedOnlyWhenEveryEntryIsAnswered() {
        enter(10);
        assertThatThrownBy(() -> submit(DAY)).isInstanceOf(RuleViolation.class).hasMessageContaining("incomplete");

        report.change(11, value(FigureState.NOT_APPLICABLE, "Không được giao"), "Lan", NOW);
        submit(DAY);

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.submissionNo()).isEqualTo(1);
        assertThat(report.submittedBy()).isEqualTo("Hùng");
    }

    @Test
    void changesNothingOnceSubmittedOrVerified() {
        submitted();
        refused("alreadySubmitted", () -> enter(10));
        refused("alreadySubmitted", () -> report.touch(10, "Lan", NOW));
        refused("alreadySubmitted", () -> submit(DAY));

        report.verify("Minh", NOW);

        refused("alreadyVerified", () -> enter(10));
        refused("alreadyVerified", () -> submit(DAY));
        refused("notSubmitted", () -> report.verify("Minh", NOW));
        refused("notSubmitted", () -> report.sendBack(Map.of(10L, "Sai"), DAY, DAY));
    }

    @Test
    void opensOnlyTheEntriesThatAreSentBack() {
        submitted();
        report.sendBack(Map.of(10L, " Thiếu danh sách "), DAY.plusDays(5), DAY);

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
        assertThat(report.isOpen(10)).isTrue();
        assertThat(report.isOpen(11)).isFalse();
        assertThat(report.entry(10).stored().returnReason()).isEqualTo("Thiếu danh sách");
        enter(10);
        refused("entryClosed", () -> enter(11));
        refused("entryClosed", () -> report.touch(11, "Lan", NOW));

        submit(DAY);
        assertThat(report.entry(10).isReturned()).isFalse();
        assertThat(report.returnDueOn()).isNull();
        assertThat(report.submissionNo()).isEqualTo(2);
    }

    @Test
    void sendsBackOnlyWithReasonsAndADayThatIsStillToCome() {
        submitted();
        refused("nothingToSendBack", () -> report.sendBack(Map.of(), DAY, DAY));
        refused("sendBackReasonMissing", () -> report.sendBack(Map.of(10L, "  "), DAY, DAY));
        refused("dueInThePast", () -> report.sendBack(Map.of(10L, "Sai"), DAY.minusDays(1), DAY));
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void countsAsLateAfterTheDeadlineAndAfterTheDayARevisionWasDue() {
        enter(10);
        enter(11);
        submit(DEADLINE.plusDays(1));
        assertThat(report.lateCount()).isEqualTo(1);

        report.sendBack(Map.of(10L, "Sai"), DEADLINE.plusDays(9), DEADLINE.plusDays(2));
        submit(DEADLINE.plusDays(9));
        assertThat(report.lateCount()).isEqualTo(1);

        report.sendBack(Map.of(10L, "Sai"), DEADLINE.plusDays(12), DEADLINE.plusDays(10));
        submit(DEADLINE.plusDays(13));
        assertThat(report.lateCount()).isEqualTo(2);
    }

    @Test
    void isInTimeOnTheLastDay() {
        enter(10);
        enter(11);
        submit(DEADLINE);
        assertThat(report.lateCount()).isZero();
    }

    @Test
    void aValueIsNeverHalfAndNeverMoreThanTheWhole() {
        refused("reasonMissing", () -> value(FigureState.NOT_APPLICABLE, " "));
        refused("incompleteFigures", () -> value(FigureState.ENTERED, null));
        refused("incompleteFigures", () -> numbers(FigureState.ENTERED, 10, 3, null));
        refused("moreThanWhole", () -> numbers(FigureState.MISSING, 5, 3, 3));
        refused("negative", () -> numbers(FigureState.ENTERED, 5, -1, 3));
        assertThat(numbers(FigureState.MISSING, 5, 3, null).figures().state()).isEqualTo(FigureState.MISSING);
        assertThat(new EntryValue(FigureState.MISSING, List.of(new BigDecimal("100.00")), null, null, null, null))
                .isEqualTo(new EntryValue(FigureState.MISSING, List.of(new BigDecimal("1E2")), null, null, null, null));
    }

    private void submitted() {
        enter(10);
        enter(11);
        submit(DAY);
    }

    private void enter(long indicatorId) {
        report.change(indicatorId, numbers(FigureState.ENTERED, 10, 3, 4), "Lan", NOW);
    }

    private void submit(LocalDate day) {
        LocalDate due = report.returnDueOn();
        report.submit("Hùng", NOW, day.isAfter(due == null ? DEADLINE : due));
    }

    private static EntryValue value(FigureState state, String reason) {
        return new EntryValue(state, List.of(), null, null, reason, null);
    }

    private static EntryValue numbers(FigureState state, int denominator, Integer... numerators) {
        return new EntryValue(
                state,
                Arrays.stream(numerators)
                        .map(number -> number == null ? null : BigDecimal.valueOf(number))
                        .toList()
                        .stream()
                        .toList(),
                BigDecimal.valueOf(denominator),
                null,
                null,
                null);
    }

    private static void refused(String key, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOf(RuleViolation.class).hasMessageContaining("report.error." + key);
    }
}
