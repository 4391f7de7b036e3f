package vn.thiduaso.nomination;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.staff.StaffView;

/**
 * A nomination as people read it.
 *
 * @param person the individual; null for a collective
 * @param returnReason why it was last returned
 */
public record NominationView(
        long id,
        long campaignId,
        Candidacy candidacy,
        String unitName,
        @Nullable StaffView person,
        NominationStatus status,
        NominationContent content,
        @Nullable String returnReason,
        NominationHistory history,
        int version) {

    /** The individual's name, or the unit's. */
    public String subjectName() {
        return person == null ? unitName : person.fullName();
    }

    public boolean isIndividual() {
        return candidacy.isIndividual();
    }
}
