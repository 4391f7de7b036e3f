package vn.thiduaso.nomination.candidacy;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a nomination says of its subject; a draft may be empty.
 *
 * @param summary at most 2000 characters, printed in the list of the tờ trình
 * @param achievements section II of the achievement report
 * @param initiative name of the individual's initiative
 * @param initiativeDecision number and date of the decision that recognised it
 * @param taskResults how well the tasks of the last years were fulfilled
 * @param priorAwards earlier awards with their decisions, one a line
 */
@Embeddable
public record NominationContent(
        String summary,
        String achievements,
        @Nullable String initiative,
        @Nullable String initiativeDecision,
        @Nullable String taskResults,
        @Nullable String priorAwards) {}
