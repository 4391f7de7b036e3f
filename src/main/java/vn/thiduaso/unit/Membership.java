package vn.thiduaso.unit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit's time in a bloc.
 *
 * @param until last day, null while it lasts
 */
public record Membership(
        UnitView unit, LocalDate from, @Nullable LocalDate until) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
