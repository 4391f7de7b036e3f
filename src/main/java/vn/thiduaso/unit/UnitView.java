package vn.thiduaso.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as others see it.
 *
 * @param validTo last day of its life, null while it lives
 */
public record UnitView(
        long id,
        String code,
        String name,
        UnitKind kind,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate day) {
        return validTo == null || !day.isAfter(validTo);
    }
}
