package vn.thiduaso.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which papers are wanted.
 *
 * @param signedOn day of signing, whose names, posts and legal grounds are printed
 * @param number in the bloc's own series; null leaves room for it
 */
public record DossierRequest(
        ListKey list,
        Recipient recipient,
        LocalDate signedOn,
        @Nullable Integer number,
        Signer signer) {}
