package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a scheme rounds points: to how many decimals (0 to 4), and which way. */
public record Rounding(int digits, RoundingMode mode) {

    /** Two decimals, half up: what holds unless a scheme says otherwise. */
    public static final Rounding STANDARD = new Rounding(2, RoundingMode.HALF_UP);

    private static final int MOST_DIGITS = 4;

    public Rounding {
        if (digits < 0 || digits > MOST_DIGITS || mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("Points have 0 to 4 decimals: " + digits + " " + mode);
        }
    }

    /** The points, rounded. */
    public BigDecimal of(BigDecimal points) {
        return points.setScale(digits, mode);
    }

    /** The quotient, rounded once. */
    public BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, digits, mode);
    }

    /** Whether the number already has no more decimals. */
    boolean holds(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= digits;
    }
}
