package vn.thiduaso.dossier;

import java.time.LocalDate;
import java.util.List;

/**
 * Which dossier is wanted.
 *
 * @param lists one award or several together
 * @param signedOn day of signing, whose names, posts and legal grounds are printed
 */
public record DossierRequest(List<ListKey> lists, Recipient recipient, LocalDate signedOn, Signer signer) {

    public DossierRequest {
        lists = List.copyOf(lists);
    }
}
