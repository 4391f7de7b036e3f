package vn.thiduaso.nomination.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a nomination.
 *
 * @param status the state that it led to
 * @param note number of the paper or the decision, or the reason
 */
public record NominationEvent(
        String status, Instant at, String byName, @Nullable String note) {}
