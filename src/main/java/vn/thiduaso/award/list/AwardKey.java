package vn.thiduaso.award.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.award.NewAward;

/** What makes two entries the same award: recipient, form and decision, as they are written. */
record AwardKey(
        long unitId,
        @Nullable Long personId,
        String name,
        @Nullable Integer birthYear,
        String form,
        String decisionNo,
        LocalDate decisionDate) {

    static AwardKey of(NewAward award) {
        NewAward.Recipient to = award.recipient();
        String person = to.personName();
        String department = to.department();
        String name = person != null ? person : department == null ? "" : department;
        return of(to, name, award.form().name(), award.decisionNo(), award.decisionDate());
    }

    static AwardKey of(NewAward.Recipient to, String name, String form, String decisionNo, LocalDate day) {
        boolean known = to.staffMemberId() != null;
        return new AwardKey(
                to.unitId(),
                to.staffMemberId(),
                known ? "" : AwardWords.plain(name),
                known ? null : to.birthYear(),
                AwardWords.plain(form),
                AwardWords.plain(decisionNo).replace(" ", ""),
                day);
    }
}
