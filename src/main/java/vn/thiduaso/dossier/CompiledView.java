package vn.thiduaso.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.document.FileNames;

/**
 * A compiled dossier as others see it.
 *
 * @param firstId the first edition of the same dossier
 * @param replacesId the edition before
 * @param reason why there is a new edition
 * @param symbol kind and issuer in its number: "TTr-KTĐ"
 * @param awards the awards it proposes for, by name
 * @param contentSha256 SHA-256 of its data
 * @param archiveSize length of its zip in bytes
 * @param archiveSha256 SHA-256 of its zip
 */
public record CompiledView(
        long id,
        long campaignId,
        long blocId,
        Recipient recipient,
        long firstId,
        int edition,
        @Nullable Long replacesId,
        @Nullable String reason,
        int number,
        String symbol,
        LocalDate signedOn,
        String awards,
        int collectives,
        int individuals,
        String contentSha256,
        long archiveSize,
        String archiveSha256,
        Instant compiledAt,
        String compiledBy,
        DossierState state,
        @Nullable Instant forwardedAt,
        @Nullable String forwardedBy,
        @Nullable Instant replacedAt) {

    /** "05/TTr-KTĐ". */
    public String paperNumber() {
        return "%02d/%s".formatted(number, symbol);
    }

    public boolean wasForwarded() {
        return forwardedAt != null;
    }

    public boolean isCompiled() {
        return state == DossierState.COMPILED;
    }

    public boolean isReplaced() {
        return state == DossierState.REPLACED;
    }

    /** Name of its zip: "ho-so-05-ttr-ktd-2026.zip". */
    public String archiveName() {
        String edition = this.edition == 1 ? "" : "-ban-" + this.edition;
        return FileNames.slug("ho-so-" + paperNumber() + "-" + signedOn.getYear() + edition) + ".zip";
    }
}
