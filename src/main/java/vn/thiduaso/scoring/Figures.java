package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit entered for one item: counts over a whole (the numerators are added up), or the index of a level, from 0.
 * Entered figures that lack the whole or the level count as nothing entered. Whether a numerator may exceed its
 * denominator is for the report to check.
 */
public record Figures(
        FigureState state,
        List<BigDecimal> numerators,
        @Nullable BigDecimal denominator,
        @Nullable Integer levelNo) {

    public Figures {
        numerators = List.copyOf(numerators);
        if (numerators.stream().anyMatch(numerator -> numerator.signum() < 0)
                || (denominator != null && denominator.signum() < 0)) {
            throw new IllegalArgumentException("Figures are never negative");
        }
    }

    /** Nothing entered yet. */
    public static Figures missing() {
        return new Figures(FigureState.MISSING, List.of(), null, null);
    }

    /** Counts over a whole. */
    public static Figures ratio(List<BigDecimal> numerators, BigDecimal denominator) {
        return new Figures(FigureState.ENTERED, numerators, denominator, null);
    }

    /** The level reached, counted from 0. */
    public static Figures level(int levelNo) {
        return new Figures(FigureState.ENTERED, List.of(), null, levelNo);
    }

    /** There was nothing to measure in the period. */
    public static Figures notArising() {
        return new Figures(FigureState.NOT_ARISING, List.of(), null, null);
    }

    /** The item does not concern the unit. */
    public static Figures notApplicable() {
        return new Figures(FigureState.NOT_APPLICABLE, List.of(), null, null);
    }

    /** The numerators added up. */
    public BigDecimal numerator() {
        return numerators.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
