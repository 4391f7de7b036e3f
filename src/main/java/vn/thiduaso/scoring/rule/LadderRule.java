package vn.thiduaso.scoring.rule;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.Outcome;

/** Thang bậc: the highest step that was reached gives its share of the points; below the first step there are none. */
public record LadderRule(Basis basis, Comparison comparison, List<Step> steps) implements Rule {

    public LadderRule {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A ladder needs steps");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from().compareTo(steps.get(i - 1).from()) <= 0
                    || steps.get(i).credit().compareTo(steps.get(i - 1).credit()) < 0) {
                throw new IllegalArgumentException("The steps of a ladder rise, and so does what they earn");
            }
        }
    }

    @Override
    public Marks mark(Marking item) {
        Figures figures = item.figures();
        BigDecimal whole = basis == Basis.PERCENT ? figures.denominator() : BigDecimal.ONE;
        if (whole == null || figures.numerators().isEmpty()) {
            return Marks.missing(item.maxPoints());
        }
        if (whole.signum() == 0) {
            return Marks.notCounted(item.maxPoints(), "scoring.why.zeroDenominator");
        }
        BigDecimal reached = basis == Basis.PERCENT ? figures.numerator().multiply(Words.HUNDRED) : figures.numerator();
        int step = stepOf(reached, whole);
        Share share = step < 0 ? Share.NONE : Share.of(steps.get(step).credit());
        BigDecimal percentage = basis == Basis.PERCENT ? reached.divide(whole, 1, HALF_UP) : null;
        return new Marks(outcome(step), percentage, share, why(item, step, share, whole));
    }

    private int stepOf(BigDecimal reached, BigDecimal whole) {
        int found = -1;
        for (int i = 0; i < steps.size(); i++) {
            int against = reached.compareTo(steps.get(i).from().multiply(whole));
            if (comparison == Comparison.MORE_THAN ? against > 0 : against >= 0) {
                found = i;
            }
        }
        return found;
    }

    private Outcome outcome(int step) {
        if (step == steps.size() - 1) {
            return Outcome.MET;
        }
        boolean justBelow = step >= 0
                && step == steps.size() - 2
                && steps.get(step).credit().signum() > 0;
        return justBelow ? Outcome.NEAR : Outcome.MISSED;
    }

    private Derivation why(Marking item, int step, Share share, BigDecimal whole) {
        Figures figures = item.figures();
        boolean percent = basis == Basis.PERCENT;
        String value = percent
                ? Words.quotient(figures.numerator().multiply(Words.HUNDRED), whole, 1)
                : Words.number(figures.numerator());
        String parts = Words.sum(figures.numerators());
        String suffix = percent ? "percent" : "number";
        if (step < 0) {
            String first = Words.signed(comparison, steps.get(0).from());
            return Derivation.of("scoring.why.ladder.below." + suffix, parts, Words.number(whole), value, first);
        }
        return Derivation.of(
                "scoring.why.ladder." + suffix,
                parts,
                Words.number(whole),
                value,
                Words.signed(comparison, steps.get(step).from()),
                Words.number(item.maxPoints()),
                Words.percent(steps.get(step).credit()),
                item.pointsText(share));
    }

    @Override
    public Derivation describe() {
        String key = basis == Basis.PERCENT ? "percent" : "number";
        return new Derivation(
                "scoring.rule.ladder." + key,
                List.of(),
                steps.stream()
                        .map(step -> Derivation.of(
                                "scoring.rule.step." + key,
                                Words.signed(comparison, step.from()),
                                Words.percent(step.credit())))
                        .toList());
    }
}
