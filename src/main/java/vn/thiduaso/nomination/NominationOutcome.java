package vn.thiduaso.nomination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a nomination after it was accepted; all null while nothing did.
 *
 * @param paperNumber number of the tờ trình it went up with
 * @param decisionNo number of the decision that gave the award
 * @param reason why it was not awarded
 */
public record NominationOutcome(
        @Nullable String paperNumber,
        @Nullable String decisionNo,
        @Nullable LocalDate decisionDate,
        @Nullable String reason) {

    /** Nothing yet. */
    public static final NominationOutcome NONE = new NominationOutcome(null, null, null, null);
}
