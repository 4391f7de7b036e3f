package vn.thiduaso.identity;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.Role;

/**
 * Which accounts to list; every part may be empty.
 *
 * @param text part of the name, the username or the e-mail; case and diacritics do not matter
 * @param role held today or later
 * @param unitId unit of a role held today or later
 */
public record AccountFilter(
        @Nullable String text,
        @Nullable Role role,
        @Nullable Long unitId,
        @Nullable Boolean enabled) {

    public static final AccountFilter NONE = new AccountFilter(null, null, null, null);
}
