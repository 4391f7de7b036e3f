package vn.thiduaso.period;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A unit's report was opened again after the lock, or that was taken back; published in the transaction that does it.
 *
 * @param until the last day, also of what was taken back
 * @param open whether it is open now
 * @param by who decided it
 */
public record ReopeningChanged(long periodId, long unitId, LocalDate until, boolean open, String by, Instant at) {}
