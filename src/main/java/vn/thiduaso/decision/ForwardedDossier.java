package vn.thiduaso.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that went up.
 *
 * @param awards what it proposes, in words
 * @param forwardedAt null where it is not known
 */
public record ForwardedDossier(
        long id,
        long campaignId,
        long blocId,
        String paperNumber,
        String awards,
        int collectives,
        int individuals,
        @Nullable Instant forwardedAt) {}
