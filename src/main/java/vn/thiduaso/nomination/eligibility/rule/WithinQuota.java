package vn.thiduaso.nomination.eligibility.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No more collectives or individuals on one occasion than the form's quota for the bloc (usual practice). */
final class WithinQuota implements Rule {

    @Override
    public RuleCode code() {
        return RuleCode.WITHIN_QUOTA;
    }

    @Override
    public List<Finding> findings(Case known) {
        Integer quota = known.isIndividual() ? known.rules().individuals() : collectives(known);
        if (quota == null) {
            return List.of();
        }
        long count = 1
                + known.others().stream()
                        .filter(Rival::isInTheRunning)
                        .filter(known::isSameOccasion)
                        .filter(other ->
                                other.awardFormId() == known.candidacy().awardFormId())
                        .filter(other -> other.isIndividual() == known.isIndividual())
                        .count();
        String[] figures = {Long.toString(count), Integer.toString(quota)};
        return List.of(count <= quota ? Finding.met("quota.within", figures) : Finding.failed("quota.over", figures));
    }

    /** The smaller of the number and the share of the units, at least one. */
    static @Nullable Integer collectives(Case known) {
        Integer number = known.rules().collectives();
        BigDecimal share = known.rules().unitShare();
        if (share == null) {
            return number;
        }
        int units = share.multiply(BigDecimal.valueOf(known.members()))
                .movePointLeft(2)
                .setScale(0, RoundingMode.DOWN)
                .max(BigDecimal.ONE)
                .intValue();
        return number == null ? units : Math.min(number, units);
    }
}
