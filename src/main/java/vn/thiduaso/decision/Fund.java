package vn.thiduaso.decision;

import org.jspecify.annotations.Nullable;

/**
 * The money for a campaign's awards, in đồng.
 *
 * @param amount null as long as the Khối trưởng has set none
 * @param used prizes of all decisions
 * @param expected prizes of what is forwarded and not decided, at what holds today
 */
public record Fund(@Nullable Long amount, @Nullable String source, int version, long used, long expected) {

    /** What is left; null without a fund. */
    public @Nullable Long left() {
        return amount == null ? null : amount - used;
    }

    /** Whether more was given than there is. */
    public boolean isExceeded() {
        return amount != null && used > amount;
    }

    /** Whether what is forwarded would take more than is left. */
    public boolean isShort() {
        return amount != null && !isExceeded() && used + expected > amount;
    }
}
