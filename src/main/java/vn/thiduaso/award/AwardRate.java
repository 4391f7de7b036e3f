package vn.thiduaso.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an award form is worth and asks for, from a day on.
 *
 * @param id 0 for the rate of the campaign's plan
 * @param validFrom null for the rate of the plan, which holds before all others
 * @param coefficient times the base salary, for an individual
 * @param collectiveFactor times the individual's prize, for a collective
 * @param voteThreshold percent of all members
 */
public record AwardRate(
        long awardFormId,
        long id,
        @Nullable LocalDate validFrom,
        BigDecimal coefficient,
        BigDecimal collectiveFactor,
        BigDecimal voteThreshold,
        @Nullable String ground,
        int version) {

    /** The prize of an individual or a collective at a base salary, in đồng. */
    public long prize(boolean collective, long baseSalary) {
        return collective
                ? Prize.ofCollective(coefficient, collectiveFactor, baseSalary)
                : Prize.ofIndividual(coefficient, baseSalary);
    }
}
