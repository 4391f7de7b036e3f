package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The target in per cent that usually holds, and where another one does. */
public record Targets(BigDecimal usual, List<TargetFor> exceptions) {

    public Targets {
        exceptions = List.copyOf(exceptions);
        if (usual.signum() <= 0) {
            throw new IllegalArgumentException("A target lies above 0: " + usual);
        }
        if (exceptions.stream().map(TargetFor::where).distinct().count() < exceptions.size()) {
            throw new IllegalArgumentException("Two targets for the same unit and period");
        }
    }

    /** The same target for everybody. */
    public static Targets of(BigDecimal target) {
        return new Targets(target, List.of());
    }

    /** The one target of a unit and a period: the closest exception (unit and period, unit, period), or the usual one. */
    public Targets at(Place place) {
        return of(exceptions.stream()
                .filter(exception -> exception.holdsAt(place))
                .max(Comparator.comparingInt(TargetFor::closeness))
                .map(TargetFor::target)
                .orElse(usual));
    }
}
