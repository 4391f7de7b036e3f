package vn.thiduaso.nomination.suggestion;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit that could be nominated as a collective.
 *
 * @param place in the published ranking; null when it has none
 * @param suggested whether it stands in the upper half, or met everything
 * @param nominated whether a nomination of the campaign is under way
 */
public record SuggestedUnit(
        long unitId,
        String unitName,
        @Nullable Integer place,
        @Nullable BigDecimal points,
        boolean suggested,
        boolean nominated,
        List<Lack> lacks) {}
