package vn.thiduaso.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.evidence.EvidenceView;

/**
 * A piece of evidence as it was referred to.
 *
 * @param sha256 of a file, in hexadecimal; the content is kept
 */
public record SnapshotEvidence(
        EvidenceView.Kind kind,
        String title,
        @Nullable String url,
        @Nullable String documentNo,
        @Nullable LocalDate documentDate,
        @Nullable String issuer,
        @Nullable String contentType,
        @Nullable Long size,
        @Nullable String sha256) {

    static SnapshotEvidence of(EvidenceView view) {
        return new SnapshotEvidence(
                view.kind(),
                view.title(),
                view.url(),
                view.documentNo(),
                view.documentDate(),
                view.issuer(),
                view.contentType(),
                view.size(),
                view.sha256());
    }

    /** Last part of the message that names what it is, for instance PDF, WORD or LINK. */
    public String typeKey() {
        return EvidenceView.typeKey(kind, contentType);
    }

    /** Whether the title says more than the number of the document or the address of the link does. */
    public boolean titled() {
        return !title.equals(documentNo) && !title.equals(url);
    }
}
