package vn.thiduaso.nomination.candidacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.Occasion;

/**
 * Who is nominated for what; only one living nomination may exist for each.
 *
 * @param unitId the collective, or the unit the individual works for
 * @param staffMemberId the individual; null for a collective
 * @param occasionYear null when the occasion is the end of the campaign
 */
@Embeddable
public record Candidacy(
        @Column(updatable = false) long unitId,
        @Enumerated(EnumType.STRING) SubjectKind subjectKind,
        @Nullable Long staffMemberId,
        long awardFormId,
        @Enumerated(EnumType.STRING) Occasion occasion,
        @Nullable Integer occasionYear) {

    public Candidacy {
        if ((subjectKind == SubjectKind.INDIVIDUAL) != (staffMemberId != null)) {
            throw new IllegalArgumentException("an individual is a person, a collective is none");
        }
        if ((occasion == Occasion.FINAL) != (occasionYear == null)) {
            throw new IllegalArgumentException("every occasion but the final one has a year");
        }
    }

    public boolean isIndividual() {
        return subjectKind == SubjectKind.INDIVIDUAL;
    }
}
