package vn.thiduaso.submission.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionTextTests {

    @Test
    void textIsStoredComposedWithoutWhatCannotBeSeen() {
        assertThat(SectionText.clean("  Chuye\u0302\u0309n\r\nđổi \u0000số\r\n "))
                .isEqualTo("Chuyển\nđổi số");
        assertThat(SectionText.clean(null)).isEmpty();
    }

    @Test
    void aWordHoldsALetterOrADigit() {
        assertThat(SectionText.words("- Đạt 16/16 chỉ tiêu – vượt 2,5 %.")).isEqualTo(6);
        assertThat(SectionText.words(" \n - ")).isZero();
    }

    @Test
    void aMarkTellsTextsApart() {
        assertThat(SectionText.mark("a")).hasSize(16).isNotEqualTo(SectionText.mark("b"));
        assertThat(new SectionInput(Section.PLAN, "a\r\n", SectionText.mark("a")).isTouched())
                .isFalse();
    }
}
