package vn.thiduaso.nomination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.SubjectKind;

/**
 * A nomination in a list.
 *
 * @param subjectName the individual's name, or the unit's, or the department's with its unit
 * @param post the individual's post; null for a collective
 * @param outcome the decision, or why there is none
 * @param changedAt when it was last drafted, submitted or decided on
 */
public record NominationLine(
        long id,
        SubjectKind subjectKind,
        String subjectName,
        @Nullable String post,
        long unitId,
        String unitName,
        long awardFormId,
        Occasion occasion,
        @Nullable Integer occasionYear,
        NominationStatus status,
        String summary,
        NominationOutcome outcome,
        Instant changedAt) {

    public boolean isIndividual() {
        return subjectKind == SubjectKind.INDIVIDUAL;
    }
}
