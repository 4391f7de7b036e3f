package vn.thiduaso.nomination;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.eligibility.rule.Nominee;
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
        NominationOutcome outcome,
        NominationHistory history,
        int version) {

    /** The individual's name, or the unit's; a department's with its unit. */
    public String subjectName() {
        if (person != null) {
            return person.fullName();
        }
        return department() == null ? unitName : department() + ", " + unitName;
    }

    /** The department inside the unit that is nominated; null for the unit itself and for an individual. */
    public @Nullable String department() {
        return candidacy.department();
    }

    /** As the rules see it. */
    public Nominee nominee() {
        return new Nominee(id, candidacy, content);
    }

    public boolean isIndividual() {
        return candidacy.isIndividual();
    }
}
