package vn.thiduaso.scoring;

import org.jspecify.annotations.Nullable;

/**
 * A unit's place and band, both null when it was not placed. When its total equals that of the unit above and a
 * tie-break separated the two, {@code decidedBy} names the criterion ("BONUS", "group:I"); else it is null.
 */
public record Placed(
        Contestant contestant,
        @Nullable Integer place,
        @Nullable Band band,
        @Nullable String decidedBy) {}
