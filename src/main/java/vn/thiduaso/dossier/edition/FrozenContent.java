package vn.thiduaso.dossier.edition;

import jakarta.persistence.Embeddable;

/**
 * What was frozen.
 *
 * @param content the dossier as JSON, exactly the characters that the checksum was made over
 * @param contentSha256 SHA-256 of the content in UTF-8
 * @param archiveSize length of the zip in bytes
 * @param archiveSha256 SHA-256 of the zip
 */
@Embeddable
public record FrozenContent(String content, String contentSha256, long archiveSize, String archiveSha256) {}
