package vn.thiduaso.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A dossier that a leader wants compiled.
 *
 * @param ticket of the form, so that a form that is sent twice makes one dossier
 * @param replaces the edition that it follows, or null
 * @param reason why there is a new edition, or null
 */
public record NewDossier(
        DossierRequest request,
        String ticket,
        @Nullable Long replaces,
        @Nullable String reason) {}
