package vn.thiduaso.dossier.content;

import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence that the dossier refers to.
 *
 * @param subject whom it is about
 * @param title what it is
 * @param reference number and date of a document, or address of a page
 * @param sha256 of a file
 */
public record EvidenceLine(
        String subject,
        String title,
        @Nullable String reference,
        @Nullable String sha256) {}
