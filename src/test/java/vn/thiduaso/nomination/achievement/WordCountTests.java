package vn.thiduaso.nomination.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 0",
                "' - ' | 0",
                "'Đã số hóa 100 % hồ sơ' | 6",
                "'- Dòng một\n- Dòng hai' | 4",
            })
    void signsAreNoWords(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }

    @Test
    void nothingHasNoWords() {
        assertThat(WordCount.of(null)).isZero();
    }
}
