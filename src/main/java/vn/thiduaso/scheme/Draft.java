package vn.thiduaso.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Scheme;

/**
 * A version of a scheme that is still being worked on.
 *
 * @param reason why rankings that are already published get another scheme, null when there are none
 * @param version counts the changes: what a form carries along
 */
public record Draft(
        long id,
        int number,
        Scheme scheme,
        @Nullable String reason,
        int version,
        Instant changedAt,
        String changedBy) {}
