package vn.thiduaso.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who did what when with a nomination.
 *
 * @param decidedAt when it was last accepted, returned or withdrawn
 */
public record NominationHistory(
        Instant createdAt,
        String createdBy,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /** Whether the last decision was a return which the unit has answered since. */
    public boolean isResubmitted() {
        return decidedAt != null && submittedAt != null && decidedAt.isBefore(submittedAt);
    }
}
