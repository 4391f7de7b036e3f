package vn.thiduaso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperLayoutTests {

    @ParameterizedTest
    @CsvSource({
        "2026-02-05, 'Lâm Đồng, ngày 05 tháng 02 năm 2026'",
        "2026-01-31, 'Lâm Đồng, ngày 31 tháng 01 năm 2026'",
        "2026-03-09, 'Lâm Đồng, ngày 09 tháng 3 năm 2026'",
        "2026-12-20, 'Lâm Đồng, ngày 20 tháng 12 năm 2026'",
    })
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero(LocalDate date, String line) {
        assertThat(layout(1, date).dateLine()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"5, Số: 05/TTr-KTĐ", "10, Số: 10/TTr-KTĐ", "123, Số: 123/TTr-KTĐ"})
    void numbersBelowTenHaveALeadingZero(int number, String line) {
        assertThat(layout(number, LocalDate.of(2026, 2, 5)).numberLine()).isEqualTo(line);
    }

    @Test
    void aDraftLeavesRoomForNumberAndDate() {
        PaperLayout draft = layout(null, null);

        assertThat(draft.numberLine()).matches("Số: \\u00A0+/TTr-KTĐ");
        assertThat(draft.dateLine()).matches("Lâm Đồng, ngày\\u00A0+tháng\\u00A0+năm\\u00A0+");
    }

    @Test
    void minutesHaveANumberButNoPlaceAndDate() {
        PaperLayout minutes = new PaperLayout(SamplePapers.minutes());

        assertThat(minutes.numberLine()).isEqualTo("Số: 03/BB-KTĐ");
        assertThat(minutes.dateLine()).isNull();
    }

    @Test
    void aLetterHasItsSubjectUnderTheNumberAndNoName() {
        PaperLayout letter = new PaperLayout(SamplePapers.letter());

        assertThat(letter.kindLine()).isNull();
        assertThat(letter.subjectLines()).isEmpty();
        assertThat(letter.letterSubjectLines().get(0)).startsWith("V/v đôn đốc");
    }

    @Test
    void rulesAreAsWideAsTheDecreeSays() {
        PaperLayout layout = layout(1, null);
        double agency = TextWidth.BOLD.ofLongest(layout.agencyLines(), 12);
        double subject = TextWidth.BOLD.ofLongest(layout.subjectLines(), 14);

        assertThat(PaperLayout.mottoRule()).isEqualTo(TextWidth.BOLD.of("Độc lập - Tự do - Hạnh phúc", 13));
        assertThat(layout.agencyRule() / agency).isBetween(1 / 3.0, 1 / 2.0);
        assertThat(layout.subjectRule() / subject).isBetween(1 / 3.0, 1 / 2.0);
    }

    @Test
    void theStateNameFitsOneLineOfItsColumn() {
        assertThat(TextWidth.BOLD.of(PaperLayout.STATE, 12)).isLessThan(PaperLayout.STATE_COLUMN);
    }

    @Test
    void anAppendixNamesThePaperItBelongsTo() {
        assertThat(layout(5, LocalDate.of(2026, 2, 5)).attachment())
                .isEqualTo("(Kèm theo Tờ trình số 05/TTr-KTĐ ngày 05 tháng 02 năm 2026 của " + SamplePapers.BLOC + ")");
    }

    @Test
    void oneRecipientStandsOnTheLineSeveralHaveDashes() {
        assertThat(new PaperLayout(SamplePapers.letter()).recipientLines()).containsExactly("Chi cục Thủy lợi");
        assertThat(layout(1, null).recipientLines())
                .containsExactly(
                        "- Hội đồng Thi đua, khen thưởng Sở Nông nghiệp và Môi trường tỉnh Lâm Đồng;",
                        "- Văn phòng Sở.");
    }

    private static PaperLayout layout(Integer number, LocalDate date) {
        return new PaperLayout(SamplePapers.proposal(1, 1, number, date));
    }
}
