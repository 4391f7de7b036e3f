package vn.thiduaso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseWordsTests {

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "1, một",
        "5, năm",
        "10, mười",
        "11, mười một",
        "12, mười hai",
        "15, mười lăm",
        "20, hai mươi",
        "21, hai mươi mốt",
        "24, hai mươi bốn",
        "45, bốn mươi lăm",
        "51, năm mươi mốt",
        "100, một trăm",
        "101, một trăm lẻ một",
        "105, một trăm lẻ năm",
        "110, một trăm mười",
        "115, một trăm mười lăm",
        "555, năm trăm năm mươi lăm",
        "1000, một nghìn",
        "1005, một nghìn không trăm lẻ năm",
        "1010, một nghìn không trăm mười",
        "2024, hai nghìn không trăm hai mươi bốn",
        "1000000, một triệu",
        "1000001, một triệu không trăm lẻ một",
        "8860000, tám triệu tám trăm sáu mươi nghìn",
        "17710000, mười bảy triệu bảy trăm mười nghìn",
        "1000000000, một tỷ",
        "2050000003, hai tỷ không trăm năm mươi triệu không trăm lẻ ba",
        "999999999999, chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn"
                + " chín trăm chín mươi chín",
        "-3, âm ba",
    })
    void numbersAreWrittenAsTheyAreRead(long number, String words) {
        assertThat(VietnameseWords.of(number)).isEqualTo(words);
    }

    @Test
    void totalsShowFigureAndWords() {
        assertThat(VietnameseWords.counted(12, "tập thể")).isEqualTo("12 (mười hai) tập thể");
    }

    @Test
    void numbersBeyondTyAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> VietnameseWords.of(1_000_000_000_000L));
        assertThatIllegalArgumentException().isThrownBy(() -> VietnameseWords.of(Long.MIN_VALUE));
    }
}
