package vn.thiduaso.scoring.rule;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Outcome;

/** Tỷ lệ: points in proportion to the target, which is in per cent; all of them from the target on. */
public record RatioRule(Comparison comparison, Targets target) implements Rule {

    static final BigDecimal NEAR = new BigDecimal("0.8");

    @Override
    public Marks mark(Marking item) {
        Figures figures = item.figures();
        BigDecimal whole = figures.denominator();
        if (whole == null || figures.numerators().isEmpty()) {
            return Marks.missing(item.maxPoints());
        }
        if (whole.signum() == 0) {
            return Marks.notCounted(item.maxPoints(), "scoring.why.zeroDenominator");
        }
        BigDecimal reached = figures.numerator().multiply(Words.HUNDRED);
        BigDecimal needed = whole.multiply(target.usual());
        Share share = Share.atMostAll(reached, needed);
        Outcome outcome = outcome(reached, needed);
        Derivation why = share.isAll() ? full(item, whole, outcome) : partial(item, whole, needed, share);
        return new Marks(outcome, reached.divide(whole, 1, HALF_UP), share, why);
    }

    private Outcome outcome(BigDecimal reached, BigDecimal needed) {
        int against = reached.compareTo(needed);
        if (comparison == Comparison.MORE_THAN ? against > 0 : against >= 0) {
            return Outcome.MET;
        }
        return reached.compareTo(needed.multiply(NEAR)) >= 0 ? Outcome.NEAR : Outcome.MISSED;
    }

    private Derivation full(Marking item, BigDecimal whole, Outcome outcome) {
        Figures figures = item.figures();
        return Derivation.of(
                outcome == Outcome.MET ? "scoring.why.ratio.full" : "scoring.why.ratio.notExceeded",
                Words.sum(figures.numerators()),
                Words.number(whole),
                Words.quotient(figures.numerator().multiply(Words.HUNDRED), whole, 1),
                Words.bound(comparison, target.usual()),
                Words.number(item.maxPoints()));
    }

    private Derivation partial(Marking item, BigDecimal whole, BigDecimal needed, Share share) {
        Figures figures = item.figures();
        BigDecimal reached = share.part();
        BigDecimal factor = reached.divide(needed, Words.DECIMALS, HALF_UP);
        BigDecimal points = item.points(share);
        boolean exact =
                item.maxPoints().multiply(factor).compareTo(points) == 0 && Words.isExact(reached, needed, factor);
        return Derivation.of(
                "scoring.why.ratio",
                Words.sum(figures.numerators()),
                Words.number(whole),
                Words.quotient(reached, whole, 1),
                Words.bound(comparison, target.usual()),
                Words.number(item.maxPoints()),
                Words.number(factor),
                (exact ? "= " : "≈ ") + Words.points(points, item.rounding()));
    }

    @Override
    public Derivation describe() {
        return Derivation.of("scoring.rule.ratio", Words.signed(comparison, target.usual()));
    }

    @Override
    public Rule at(Place place) {
        return target.exceptions().isEmpty() ? this : new RatioRule(comparison, target.at(place));
    }
}
