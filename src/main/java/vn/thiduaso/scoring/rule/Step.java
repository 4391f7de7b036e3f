package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;

/** A step of a ladder: from which value on, and the share of the points it earns, from 0 to 1. */
public record Step(BigDecimal from, BigDecimal credit) {

    public Step {
        if (from.signum() < 0) {
            throw new IllegalArgumentException("A step never begins below 0: " + from);
        }
        if (credit.signum() < 0 || credit.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A step's credit lies between 0 and 1: " + credit);
        }
    }
}
