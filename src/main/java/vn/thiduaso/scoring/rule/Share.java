package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import vn.thiduaso.scoring.Rounding;

/** An exact share of the points, kept as a fraction so that nothing is rounded before the points are. */
public record Share(BigDecimal part, BigDecimal whole) {

    static final Share NONE = new Share(BigDecimal.ZERO, BigDecimal.ONE);
    static final Share ALL = new Share(BigDecimal.ONE, BigDecimal.ONE);

    public Share {
        if (part.signum() < 0 || whole.signum() <= 0 || part.compareTo(whole) > 0) {
            throw new IllegalArgumentException("A share lies between 0 and 1: " + part + " of " + whole);
        }
    }

    /** The share, or all of it where the part is more than the whole. */
    static Share atMostAll(BigDecimal part, BigDecimal whole) {
        return part.compareTo(whole) >= 0 ? ALL : new Share(part, whole);
    }

    static Share of(BigDecimal credit) {
        return new Share(credit, BigDecimal.ONE);
    }

    /** The points that this share of a maximum is, rounded once. */
    public BigDecimal points(BigDecimal maxPoints, Rounding rounding) {
        return rounding.divide(maxPoints.multiply(part), whole);
    }

    boolean isAll() {
        return part.compareTo(whole) == 0;
    }

    /** Whether it is at least the given share. */
    boolean reaches(BigDecimal share) {
        return part.compareTo(whole.multiply(share)) >= 0;
    }
}
