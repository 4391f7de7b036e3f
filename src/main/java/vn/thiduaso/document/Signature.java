package vn.thiduaso.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs.
 *
 * @param authority lines above the signature, such as "TM. Khối Thi đua", "Khối trưởng"
 * @param post the signer's post in the own agency, under the signature
 * @param name full name without titles; null leaves room for it
 */
public record Signature(
        List<String> authority,
        @Nullable String post,
        @Nullable String name) {

    public Signature {
        authority = List.copyOf(authority);
    }

    /** One line of authority and the name. */
    public static Signature of(String authority, @Nullable String name) {
        return new Signature(List.of(authority), null, name);
    }
}
