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
 * @param department a department inside the unit that is nominated in its place; null for the unit itself
 */
@Embeddable
public record Candidacy(
        @Column(updatable = false) long unitId,
        @Enumerated(EnumType.STRING) SubjectKind subjectKind,
        @Nullable Long staffMemberId,
        long awardFormId,
        @Enumerated(EnumType.STRING) Occasion occasion,
        @Nullable Integer occasionYear,
        @Nullable String department) {

    public Candidacy {
        if ((subjectKind == SubjectKind.INDIVIDUAL) != (staffMemberId != null)) {
            throw new IllegalArgumentException("an individual is a person, a collective is none");
        }
        if ((occasion == Occasion.FINAL) != (occasionYear == null)) {
            throw new IllegalArgumentException("every occasion but the final one has a year");
        }
        if (department != null && (subjectKind == SubjectKind.INDIVIDUAL || department.isBlank())) {
            throw new IllegalArgumentException("a department is a collective with a name");
        }
    }

    /** A unit or a person. */
    public Candidacy(
            long unitId,
            SubjectKind subjectKind,
            @Nullable Long staffMemberId,
            long awardFormId,
            Occasion occasion,
            @Nullable Integer occasionYear) {
        this(unitId, subjectKind, staffMemberId, awardFormId, occasion, occasionYear, null);
    }

    /** The same form and occasion for a department inside the unit; null for the unit itself. */
    public Candidacy inside(@Nullable String name) {
        return new Candidacy(unitId, subjectKind, staffMemberId, awardFormId, occasion, occasionYear, name);
    }

    public boolean isIndividual() {
        return subjectKind == SubjectKind.INDIVIDUAL;
    }
}
