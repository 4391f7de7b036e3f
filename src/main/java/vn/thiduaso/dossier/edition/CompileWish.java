package vn.thiduaso.dossier.edition;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.dossier.DossierRequest;

/**
 * What somebody asked for.
 *
 * @param replaces the edition that the new one follows, or null
 * @param reason why there is a new edition, or null
 */
public record CompileWish(
        long campaignId,
        DossierRequest request,
        @Nullable Long replaces,
        @Nullable String reason) {}
