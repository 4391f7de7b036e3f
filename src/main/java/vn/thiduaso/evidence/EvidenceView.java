package vn.thiduaso.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence without its content.
 *
 * @param title name of the file, text of the link, or title of the document (its number when it has none)
 * @param url only of a link; always http or https, in ASCII
 * @param documentNo only of a document, as are documentDate and issuer
 * @param contentType only of a file, as are size (bytes) and sha256 (hexadecimal)
 * @param addedBy the person's name when it was added
 * @param scan only of a file
 */
public record EvidenceView(
        long id,
        String ownerKey,
        Kind kind,
        String title,
        @Nullable String url,
        @Nullable String documentNo,
        @Nullable LocalDate documentDate,
        @Nullable String issuer,
        @Nullable String contentType,
        @Nullable Long size,
        @Nullable String sha256,
        Instant addedAt,
        String addedBy,
        @Nullable FileScan scan) {

    /** What a piece of evidence is; the text on screen is {@code evidence.kind.<NAME>}. */
    public enum Kind {
        FILE,
        LINK,
        DOCUMENT
    }

    /** Last part of the message that names what it is, for instance PDF, WORD or LINK. */
    public String typeKey() {
        return typeKey(kind, contentType);
    }

    /** As {@link #typeKey()}, for what was written down elsewhere. */
    public static String typeKey(Kind kind, @Nullable String contentType) {
        return contentType == null ? kind.name() : FileType.familyOf(contentType);
    }

    /** Whether the person who asked may open the file. */
    public boolean isOpenable() {
        return scan != null && scan.openable();
    }

    /** Whether it may be opened, and browsers show it by themselves: a PDF or a picture of a common kind. */
    public boolean isPreviewable() {
        return isOpenable() && contentType != null && EvidenceResponses.PREVIEWED.contains(contentType);
    }

    /** Whether it is a picture that browsers show. */
    public boolean isPicture() {
        return isPreviewable() && contentType != null && contentType.startsWith("image/");
    }

    /** Whether the title says more than the number of the document or the address of the link does. */
    public boolean hasOwnTitle() {
        return !title.equals(documentNo) && !title.equals(url);
    }
}
