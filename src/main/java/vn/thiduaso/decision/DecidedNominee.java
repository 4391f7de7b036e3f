package vn.thiduaso.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.NominationView;

/**
 * A nominee of a dossier with what was decided.
 *
 * @param formName what is proposed
 * @param granted null as long as nothing is decided
 * @param prize in đồng, as it was computed then
 */
public record DecidedNominee(
        NominationView nomination,
        String formName,
        @Nullable Boolean granted,
        @Nullable String reason,
        @Nullable Long prize,
        @Nullable String decisionNo,
        @Nullable LocalDate decidedOn) {

    public boolean isOpen() {
        return granted == null;
    }
}
