package vn.thiduaso.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thiduaso.evidence.EvidenceView;

/**
 * A decision that was recorded about a dossier.
 *
 * @param files the decision itself, as it was signed
 */
public record RecordedDecision(
        long id,
        String number,
        LocalDate decidedOn,
        Instant recordedAt,
        String recordedBy,
        int granted,
        int refused,
        List<EvidenceView> files) {

    /** What its files belong to. */
    static String ownerKey(long decisionId) {
        return "award-decision:" + decisionId;
    }
}
