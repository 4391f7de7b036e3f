package vn.thiduaso.award;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An award of the register, to a unit or to one of its staff. */
public record AwardView(
        long id,
        long unitId,
        @Nullable Long staffMemberId,
        String formName,
        String achievement,
        String decisionNo,
        LocalDate decisionDate) {}
