package vn.thiduaso.review;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Figures;

/**
 * A decision about one entry, as the reviewer wants it.
 *
 * @param corrected for {@link Decision#CORRECTED} only
 * @param reason required unless accepted
 */
public record Ruling(
        long indicatorId,
        Decision decision,
        @Nullable Figures corrected,
        @Nullable String reason) {}
