package vn.thiduaso.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;

/**
 * One line of the public list.
 *
 * @param unitName whose report, or null when it concerns the whole period
 * @param before what it was, a day or a number, or null
 */
public record LockedChange(
        LockedChangeKind kind,
        PeriodSheet period,
        @Nullable String unitName,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        Instant at,
        String by) {}
