package vn.thiduaso.crosscheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One unit's task to check another one's report of a period.
 *
 * @param seed of the lot that made it, or null when it was made by hand
 * @param revokedAt null while it is in force
 */
public record CrossCheck(
        long id,
        long periodId,
        long checkerId,
        long checkedId,
        @Nullable Long seed,
        Instant assignedAt,
        String assignedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    public boolean isInForce() {
        return revokedAt == null;
    }
}
