package vn.thiduaso.dossier.content;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.nomination.NominationView;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.staff.Gender;
import vn.thiduaso.staff.StaffKind;
import vn.thiduaso.staff.StaffView;

/**
 * Somebody whom the dossier proposes, as the nomination stood when it was read.
 *
 * @param version of the nomination
 * @param list key of the award and occasion, see {@link vn.thiduaso.dossier.ListKey}
 * @param formName the award
 * @param unitName the unit, or where the person works
 * @param name the person's, the unit's, or a department's with its unit
 * @param person null for a collective
 * @param vote null while nobody has voted
 */
public record Nominee(
        long nominationId,
        int version,
        String list,
        String formName,
        long unitId,
        String unitName,
        String name,
        @Nullable Person person,
        String summary,
        String achievements,
        @Nullable String initiative,
        @Nullable String initiativeDecision,
        @Nullable String taskResults,
        @Nullable String priorAwards,
        @Nullable NomineeVote vote) {

    /** What the lists say of a person. */
    public record Person(String name, Gender gender, int birthYear, String post, StaffKind kind, boolean leader) {

        static Person of(StaffView staff) {
            return new Person(
                    staff.fullName(), staff.gender(), staff.birthYear(), staff.post(), staff.kind(), staff.leader());
        }
    }

    static Nominee of(NominationView nomination, AwardList list, @Nullable NomineeVote vote) {
        NominationContent content = nomination.content();
        StaffView staff = nomination.person();
        return new Nominee(
                nomination.id(),
                nomination.version(),
                list.key(),
                list.name(),
                nomination.candidacy().unitId(),
                nomination.unitName(),
                nomination.subjectName(),
                staff == null ? null : Person.of(staff),
                content.summary(),
                content.achievements(),
                content.initiative(),
                content.initiativeDecision(),
                content.taskResults(),
                content.priorAwards(),
                vote);
    }

    public boolean isIndividual() {
        return person != null;
    }
}
