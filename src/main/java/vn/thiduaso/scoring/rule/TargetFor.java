package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Another target for a unit, for a period (by its code), or for a unit in a period. */
public record TargetFor(@Nullable Long unitId, @Nullable String periodCode, BigDecimal target) {

    public TargetFor {
        if (unitId == null && periodCode == null) {
            throw new IllegalArgumentException("A target of its own is for a unit or a period");
        }
        if (target.signum() <= 0) {
            throw new IllegalArgumentException("A target lies above 0: " + target);
        }
    }

    boolean holdsAt(Place place) {
        return (unitId == null || unitId == place.unitId())
                && (periodCode == null || periodCode.equals(place.periodCode()));
    }

    int closeness() {
        return (unitId == null ? 0 : 2) + (periodCode == null ? 0 : 1);
    }

    String where() {
        return unitId + "/" + periodCode;
    }
}
