package vn.thiduaso.award;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The prize that goes with an award, in đồng: coefficient × base salary, for a collective × its factor; rounded up to
 * ten thousand đồng once, after multiplying.
 */
public final class Prize {

    /** Prizes are whole multiples of this. */
    public static final long STEP = 10_000;

    private Prize() {}

    public static long ofIndividual(BigDecimal coefficient, long baseSalary) {
        return ofCollective(coefficient, BigDecimal.ONE, baseSalary);
    }

    /** The collective's prize: the factor is applied before rounding, not to the individual's rounded prize. */
    public static long ofCollective(BigDecimal coefficient, BigDecimal factor, long baseSalary) {
        if (coefficient.signum() < 0 || factor.signum() < 0 || baseSalary < 0) {
            throw new IllegalArgumentException(coefficient + " × " + factor + " × " + baseSalary);
        }
        BigDecimal exact = coefficient.multiply(factor).multiply(BigDecimal.valueOf(baseSalary));
        return exact.divide(BigDecimal.valueOf(STEP), 0, RoundingMode.UP).longValueExact() * STEP;
    }
}
