package vn.thiduaso.report.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thiduaso.scoring.FigureState;

class EntryReadingTests {

    private static final EntryText EMPTY = Rows.text("ENTERED", List.of("", ""), "");

    private final List<EntryProblem> problems = new ArrayList<>();

    @Test
    void readsCountsTheVietnameseWay() {
        EntryValue value =
                read(Rows.text("ENTERED", List.of("1.234", " 6 "), "2 000")).orElseThrow();

        assertThat(value.state()).isEqualTo(FigureState.ENTERED);
        assertThat(value.numerators()).containsExactly(new BigDecimal(1234), new BigDecimal(6));
        assertThat(value.denominator()).isEqualTo(new BigDecimal(2000));
    }

    @Test
    void keepsAPartOfTheFiguresInTheirPlaces() {
        EntryValue value = read(Rows.text("ENTERED", List.of("", "6"), "")).orElseThrow();

        assertThat(value.state()).isEqualTo(FigureState.MISSING);
        assertThat(value.numerators()).isEqualTo(Arrays.asList(null, new BigDecimal(6)));
        assertThat(EntryText.of(value, Indicators.RATIO).numerators()).containsExactly("", "6");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, notANumber",
        "1e3, notANumber",
        "-5, negative",
        "'12,5', notWhole",
        "'1,000', notWhole",
        "0.5, notWhole",
        "97 %, percent",
        "1000000000, tooLarge"
    })
    void saysWhatIsWrongWithANumber(String typed, String key) {
        assertThat(read(Rows.text("ENTERED", List.of(typed, "6"), "31"))).isEmpty();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("numerators[0]");
            assertThat(problem.messageKey()).isEqualTo("report.error." + key);
        });
    }

    @Test
    void aPartIsNeverMoreThanTheWhole() {
        assertThat(read(Rows.text("ENTERED", List.of("30", "6"), "31"))).isEmpty();

        assertThat(problems)
                .containsExactly(new EntryProblem(
                        Indicators.RATIO.id(), "denominator", "report.error.moreThanWhole", List.of("36", "31")));
    }

    @Test
    void zeroOfZeroIsAFigure() {
        assertThat(read(Rows.text("ENTERED", List.of("0", "0"), "0"))
                        .orElseThrow()
                        .state())
                .isEqualTo(FigureState.ENTERED);
    }

    @Test
    void notApplicableNeedsAReason() {
        assertThat(read(new EntryText("NOT_APPLICABLE", List.of("", ""), "", "", " ", "")))
                .isEmpty();
        assertThat(problems).extracting(EntryProblem::field).containsExactly("reason");

        EntryValue value = read(new EntryText("NOT_APPLICABLE", List.of("", ""), "", "", "Không được giao", ""))
                .orElseThrow();
        assertThat(value.reason()).isEqualTo("Không được giao");
    }

    @Test
    void choosingNotArisingDropsTheNumbersButTypingNumbersUnderItIsAskedBack() {
        EntryText typed = Rows.text("NOT_ARISING", List.of("3", ""), "");
        assertThat(read(typed).orElseThrow().numerators()).isEmpty();

        EntryText stored = Rows.text("NOT_ARISING", List.of("", ""), "");
        assertThat(EntryReading.read(Indicators.RATIO, typed, stored, problems)).isEmpty();
        assertThat(problems).extracting(EntryProblem::field).containsExactly("state");
    }

    @Test
    void aReasonWithoutItsStateIsAskedBack() {
        assertThat(read(new EntryText("ENTERED", List.of("1", "1"), "2", "", "Không được giao", "")))
                .isEmpty();
        assertThat(problems).extracting(EntryProblem::messageKey).containsExactly("report.error.reasonWithoutState");
    }

    @Test
    void tooLongTextIsRefused() {
        assertThat(read(new EntryText("ENTERED", List.of("1", "1"), "2", "", "", "a".repeat(2001))))
                .isEmpty();
        assertThat(read(new EntryText("NOT_APPLICABLE", List.of(), "", "", "a".repeat(501), "")))
                .isEmpty();
        assertThat(problems).extracting(EntryProblem::field).containsExactly("note", "reason");
    }

    @Test
    void aMilestoneIsOneOfItsLevels() {
        assertThat(readLevel("1").orElseThrow().levelNo()).isEqualTo(1);
        assertThat(readLevel("").orElseThrow().state()).isEqualTo(FigureState.MISSING);
        assertThat(readLevel("2")).isEmpty();
        assertThat(readLevel("x")).isEmpty();
        assertThat(problems).hasSize(2);
    }

    @Test
    void textIsCleanedOfWhatCannotBeStored() {
        EntryText text =
                new EntryText("ENTERED", List.of("\u00001"), "", "", " a \r\n b ", "\u0000dòng một\r\ndòng hai\ud800 ");

        assertThat(text.numerators()).containsExactly("1");
        assertThat(text.reason()).isEqualTo("a b");
        assertThat(text.note()).isEqualTo("dòng một\ndòng hai");
    }

    private Optional<EntryValue> read(EntryText typed) {
        return EntryReading.read(Indicators.RATIO, typed, EMPTY, problems);
    }

    private Optional<EntryValue> readLevel(String level) {
        EntryText typed = new EntryText("ENTERED", List.of(), "", level, "", "");
        return EntryReading.read(Indicators.MILESTONE, typed, Rows.text("ENTERED", List.of(), ""), problems);
    }
}
