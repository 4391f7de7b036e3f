package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Outcome;

/** Đếm: so many points for each, at most the item's points. */
public record CountRule(BigDecimal pointsEach) implements Rule {

    public CountRule {
        Counted.each(pointsEach);
    }

    @Override
    public Marks mark(Marking item) {
        if (Counted.isMissing(item)) {
            return Marks.missing(item.maxPoints());
        }
        Share share = Counted.share(item, pointsEach);
        Outcome outcome = Outcome.MISSED;
        if (share.isAll()) {
            outcome = Outcome.MET;
        } else if (share.reaches(RatioRule.NEAR)) {
            outcome = Outcome.NEAR;
        }
        return new Marks(outcome, null, share, Counted.why("scoring.why.count", item, pointsEach));
    }

    @Override
    public Derivation describe() {
        return Derivation.of("scoring.rule.count", Words.number(pointsEach));
    }
}
