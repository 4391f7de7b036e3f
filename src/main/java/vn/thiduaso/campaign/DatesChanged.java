package vn.thiduaso.campaign;

import java.time.Instant;
import java.util.Set;

/**
 * The deadline or the lock of a period was moved; published in the transaction that moves it, so that those affected are
 * told.
 *
 * @param unitIds the units that it concerns
 */
public record DatesChanged(long periodId, PeriodDates before, PeriodDates after, Set<Long> unitIds, Instant at) {

    public DatesChanged {
        unitIds = Set.copyOf(unitIds);
    }

    public boolean movesDeadline() {
        return !before.deadline().equals(after.deadline());
    }

    public boolean movesLock() {
        return !before.locksOn().equals(after.locksOn());
    }
}
