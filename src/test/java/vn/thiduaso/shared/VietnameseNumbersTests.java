package vn.thiduaso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumbersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "0|0",
                "7|7",
                "007|7",
                "1234|1234",
                "1234,5|1234.5",
                "1234.5|1234.5",
                "1.234,5|1234.5",
                "1.234|1234",
                "12.345|12345",
                "1.234.567|1234567",
                "1.234.567,891|1234567.891",
                "1,234|1.234",
                "0,125|0.125",
                "0.125|0.125",
                "1234.567|1234.567",
                "1.2345|1.2345",
                "1.23|1.23",
                "97,5 %|97.5",
                "97,5%|97.5",
                "97.5 %|97.5",
                " 12 |12",
                "1 234|1234",
                "1 234,5|1234.5",
                "1 234.5|1234.5",
                "1 234 567,25|1234567.25",
                "-5|-5",
                "-1.234,5|-1234.5",
                "-0|0"
            })
    void readsWhatPeopleType(String typed, BigDecimal expected) {
        assertThat(VietnameseNumbers.parse(typed))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(expected));
    }

    @Test
    void readsCharactersThatOnlyLookDifferent() {
        assertRead("1\u00A0234,5", "1234.5");
        assertRead("1\u202F234\u202F567", "1234567");
        assertRead("\u00A097,5\u00A0%\u202F", "97.5");
        assertRead("\uFF11\uFF12\uFF13", "123");
        assertRead("\uFF11\uFF0E\uFF12\uFF13\uFF14\uFF0C\uFF15", "1234.5");
        assertRead("\uFF15\uFF10\uFF05", "50");
        assertRead("\u2212" + "12,5", "-12.5");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "-",
                ",",
                ".",
                "abc",
                "12a",
                "1e3",
                "+5",
                "--5",
                "- 5",
                "5-",
                ".5",
                ",5",
                "5.",
                "5,",
                "1,234.5",
                "1,234,567",
                "1.234.56",
                "1.23.456",
                "1234.567.890",
                "01.234",
                "0.123.456",
                "1 234.567",
                "1.234 567",
                "12 34",
                "1  234",
                "1234 567",
                "97 %%",
                "% 97",
                "10\u00B2",
                "\u0661\u0662",
                "\u00BD",
                "0x10",
                "1_000",
                "NaN",
                "12345678901234567890123456789012345678901",
                "1\t234",
                "1\n" + "234"
            })
    void refusesEverythingElse(String typed) {
        assertThat(VietnameseNumbers.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|2|0",
                "1234.5|2|1.234,5",
                "1234567|0|1.234.567",
                "100|2|100",
                "1E+3|2|1.000",
                "9.675|2|9,68",
                "-9.675|2|-9,68",
                "-0.001|2|0",
                "999.996|2|1.000",
                "0.9677|4|0,9677"
            })
    void writesShort(BigDecimal number, int maxDecimals, String expected) {
        assertThat(VietnameseNumbers.format(number, maxDecimals)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|2|0,00", "1234.5|2|1.234,50", "97.45|1|97,5", "1000000|0|1.000.000", "-12345.6|1|-12.345,6"})
    void writesWithFixedDecimals(BigDecimal number, int decimals, String expected) {
        assertThat(VietnameseNumbers.formatFixed(number, decimals)).isEqualTo(expected);
    }

    private static void assertRead(String typed, String expected) {
        assertThat(VietnameseNumbers.parse(typed))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(new BigDecimal(expected)));
    }
}
