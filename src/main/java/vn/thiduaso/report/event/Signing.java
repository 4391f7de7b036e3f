package vn.thiduaso.report.event;

import org.jspecify.annotations.Nullable;

/**
 * Who signs a report and in which post, as the unit's own paper shows it (NĐ 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param post of the one who signs; null for the post that the head of such a unit has
 * @param insteadOf the head's post when a deputy signs for the head (ký thay, KT.), otherwise null
 */
public record Signing(
        String name, @Nullable String post, @Nullable String insteadOf) {

    /** The head signs. */
    public static Signing byHead(String name) {
        return new Signing(name, null, null);
    }
}
