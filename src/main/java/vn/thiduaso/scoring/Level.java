package vn.thiduaso.scoring;

import java.math.BigDecimal;

/** A level of a milestone and the part of the item's points it earns, from 0 to 1. */
public record Level(String name, BigDecimal credit) {

    public Level {
        if (credit.signum() < 0 || credit.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A level's credit lies between 0 and 1: " + credit);
        }
    }
}
