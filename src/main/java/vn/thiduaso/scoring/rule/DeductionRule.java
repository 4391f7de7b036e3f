package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Outcome;

/** Điểm trừ: so many points off the total for each event, at most the item's points; a late report is such an event. */
public record DeductionRule(BigDecimal pointsEach) implements Rule {

    public DeductionRule {
        Counted.each(pointsEach);
    }

    @Override
    public Marks mark(Marking item) {
        if (Counted.isMissing(item)) {
            return Marks.missing(item.maxPoints());
        }
        Share share = Counted.share(item, pointsEach);
        Outcome outcome = share.part().signum() > 0 ? Outcome.MISSED : Outcome.MET;
        return new Marks(outcome, null, share, Counted.why("scoring.why.deduction", item, pointsEach));
    }

    @Override
    public Derivation describe() {
        return Derivation.of("scoring.rule.deduction", Words.number(pointsEach));
    }

    @Override
    public Purpose purpose() {
        return Purpose.DEDUCTION;
    }
}
