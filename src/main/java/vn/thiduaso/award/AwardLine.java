package vn.thiduaso.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register as a list shows it.
 *
 * @param personName the individual; null for a collective
 */
public record AwardLine(
        long id,
        long unitId,
        String unitName,
        @Nullable Long staffMemberId,
        @Nullable String personName,
        @Nullable Integer birthYear,
        @Nullable String post,
        @Nullable String department,
        String formName,
        @Nullable String authority,
        String achievement,
        String decisionNo,
        LocalDate decisionDate,
        @Nullable Long prize,
        String source) {

    /** Whether it came with a name, so that people say whose it is and can take that back. */
    public boolean isByName() {
        return personName != null && source.equals("IMPORTED");
    }

    /** Whether nobody has said yet whose it is. */
    public boolean isUnlinked() {
        return isByName() && staffMemberId == null;
    }

    public boolean isIndividual() {
        return personName != null;
    }

    /** Who received it: the person, the department inside the unit, or the unit. */
    public String subjectName() {
        if (personName != null) {
            return personName;
        }
        return department == null ? unitName : department;
    }
}
