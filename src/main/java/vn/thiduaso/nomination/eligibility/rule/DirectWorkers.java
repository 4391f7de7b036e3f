package vn.thiduaso.nomination.eligibility.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Enough of a form's individuals are people who do the work themselves; awards cluster on leaders otherwise. */
final class DirectWorkers implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public RuleCode code() {
        return RuleCode.DIRECT_WORKERS;
    }

    @Override
    public List<Finding> findings(Case known) {
        BigDecimal least = known.rules().directShare();
        Rival self = known.self();
        if (!known.isIndividual() || least == null || self == null) {
            return List.of();
        }
        List<Rival> all = known.rivals().stream()
                .filter(other -> other.nominationId() == self.nominationId() || other.isInTheRunning())
                .filter(Rival::isIndividual)
                .filter(known::isSameOccasion)
                .filter(other -> other.awardFormId() == known.candidacy().awardFormId())
                .toList();
        long direct = all.stream().filter(other -> !other.leader()).count();
        BigDecimal share = BigDecimal.valueOf(direct)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP);
        String[] figures = {
            Long.toString(direct),
            Integer.toString(all.size()),
            least.stripTrailingZeros().toPlainString()
        };
        return List.of(
                share.compareTo(least) >= 0
                        ? Finding.met("direct.enough", figures)
                        : Finding.failed("direct.few", figures));
    }
}
