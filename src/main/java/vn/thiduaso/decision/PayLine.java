package vn.thiduaso.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An award of the campaign with what statistics, the pay list and personnel systems need to know of it. */
public record PayLine(
        long nominationId,
        String unitCode,
        String unitName,
        @Nullable String personName,
        @Nullable Integer birthYear,
        @Nullable String gender,
        @Nullable Boolean leader,
        @Nullable String post,
        @Nullable String department,
        String formCode,
        String formName,
        String authority,
        String occasion,
        @Nullable Integer occasionYear,
        String achievement,
        String number,
        LocalDate decidedOn,
        BigDecimal coefficient,
        BigDecimal collectiveFactor,
        long baseSalary,
        long prize) {

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
