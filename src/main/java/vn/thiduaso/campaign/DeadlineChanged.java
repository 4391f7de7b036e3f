package vn.thiduaso.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * The deadline of a period was moved; published in the transaction that moves it, so that those affected are told.
 *
 * @param unitIds the units that it concerns
 */
public record DeadlineChanged(long periodId, LocalDate before, LocalDate after, Set<Long> unitIds, Instant at) {

    public DeadlineChanged {
        unitIds = Set.copyOf(unitIds);
    }
}
