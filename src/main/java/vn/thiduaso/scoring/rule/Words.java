package vn.thiduaso.scoring.rule;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Rounding;
import vn.thiduaso.shared.VietnameseNumbers;

/** Numbers as the sentences of a derivation show them. */
final class Words {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final int DECIMALS = 4;

    private Words() {}

    static String number(BigDecimal number) {
        return VietnameseNumbers.format(number, DECIMALS);
    }

    static String points(BigDecimal points, Rounding rounding) {
        return VietnameseNumbers.format(points, Math.max(2, rounding.digits()));
    }

    static String sum(List<BigDecimal> numbers) {
        return numbers.stream().map(Words::number).collect(Collectors.joining(" + "));
    }

    /** A credit as a percentage: 0.5 is "50". */
    static String percent(BigDecimal credit) {
        return number(credit.multiply(HUNDRED));
    }

    static String bound(Comparison comparison, BigDecimal bound) {
        return comparison == Comparison.MORE_THAN ? "> " + number(bound) : number(bound);
    }

    /** A bound that is told with its sign either way. */
    static String signed(Comparison comparison, BigDecimal bound) {
        return (comparison == Comparison.MORE_THAN ? "> " : "≥ ") + number(bound);
    }

    static String quotient(BigDecimal part, BigDecimal whole, int decimals) {
        BigDecimal rounded = part.divide(whole, decimals, HALF_UP);
        return (isExact(part, whole, rounded) ? "= " : "≈ ") + VietnameseNumbers.format(rounded, decimals);
    }

    static boolean isExact(BigDecimal part, BigDecimal whole, BigDecimal quotient) {
        return quotient.multiply(whole).compareTo(part) == 0;
    }
}
