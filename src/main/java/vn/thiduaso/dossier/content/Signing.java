package vn.thiduaso.dossier.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.dossier.Signer;

/**
 * Who signs, and when; without a name nobody leads the bloc on that day.
 *
 * @param post the signer's post in the own agency
 */
public record Signing(
        LocalDate day,
        Signer signer,
        @Nullable String post,
        @Nullable String name) {}
