package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Outcome;

/** Điểm thưởng: so many points for each on top of the base, at most the item's points; nothing to count harms nobody. */
public record BonusRule(BigDecimal pointsEach) implements Rule {

    public BonusRule {
        Counted.each(pointsEach);
    }

    @Override
    public Marks mark(Marking item) {
        if (Counted.isMissing(item)) {
            return Marks.missing(item.maxPoints());
        }
        Share share = Counted.share(item, pointsEach);
        Derivation why = Counted.why("scoring.why.bonus", item, pointsEach);
        return share.part().signum() > 0
                ? new Marks(Outcome.MET, null, share, why)
                : new Marks(Outcome.NOT_COUNTED, null, null, why);
    }

    @Override
    public Derivation describe() {
        return Derivation.of("scoring.rule.bonus", Words.number(pointsEach));
    }

    @Override
    public Purpose purpose() {
        return Purpose.BONUS;
    }
}
