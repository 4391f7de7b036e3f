package vn.thiduaso.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class VietnameseNumbersProperties {

    @Property
    void whatWasWrittenIsReadBack(@ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 6) int decimals) {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        assertRead(VietnameseNumbers.format(number, decimals), rounded);
        assertRead(VietnameseNumbers.formatFixed(number, decimals), rounded);
    }

    @Property
    void groupingAndDecoratingChangeNothing(@ForAll("numbers") BigDecimal number, @ForAll("spaces") char space) {
        String written = VietnameseNumbers.format(number, 6);
        assertRead(written.replace(".", ""), number);
        assertRead(written.replace('.', space), number);
        assertRead(space + written + space + "%", number);
        assertRead(written.replace('-', '\u2212'), number);
        assertRead(fullWidth(written), number);
    }

    @Property
    void whatIsReadHasTheDigitsThatWereTyped(@ForAll("scribbles") String typed) {
        VietnameseNumbers.parse(typed).ifPresent(read -> {
            String digits = typed.replaceAll("[^0-9]", "");
            assertThat(read.abs().unscaledValue()).isEqualTo(new BigInteger(digits));
            assertThat(read.scale()).isBetween(0, digits.length());
        });
    }

    @Property
    void anyTextIsReadOrRefusedWithoutFault(@ForAll String typed) {
        assertThat(VietnameseNumbers.parse(typed)).isNotNull();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                .ofScale(6);
    }

    @Provide
    Arbitrary<Character> spaces() {
        return Arbitraries.of(' ', '\u00A0', '\u202F');
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings().withChars("0123456789.,- %").ofMinLength(1).ofMaxLength(9);
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (Character.isDigit(c) ? c - '0' + 0xFF10 : c)));
        return wide.toString();
    }

    private static void assertRead(String typed, BigDecimal expected) {
        assertThat(VietnameseNumbers.parse(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(expected));
    }
}
