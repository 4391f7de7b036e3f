package vn.thiduaso.nomination.eligibility.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An award of the register to the subject of a nomination. */
public record PastAward(
        long unitId,
        @Nullable Long staffMemberId,
        String formName,
        String achievement,
        String decisionNo,
        LocalDate decisionDate) {}
