package vn.thiduaso.scoring.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Level;
import vn.thiduaso.scoring.Outcome;

/** Chọn một: each option has its credit, in no order; the best of them meets the target, none of it misses it. */
public record ChoiceRule(List<Level> options) implements Rule {

    public ChoiceRule {
        options = List.copyOf(options);
        if (options.stream().noneMatch(option -> option.credit().signum() > 0)) {
            throw new IllegalArgumentException("A choice needs an option that earns something");
        }
    }

    @Override
    public Marks mark(Marking item) {
        Integer chosen = item.figures().levelNo();
        if (chosen == null) {
            return Marks.missing(item.maxPoints());
        }
        Level option = Choices.chosen(options, chosen);
        Share share = Share.of(option.credit());
        Derivation why = Derivation.of(
                "scoring.why.choice",
                option.name(),
                Words.number(item.maxPoints()),
                Words.percent(option.credit()),
                item.pointsText(share));
        return new Marks(outcome(option), null, share, why);
    }

    private Outcome outcome(Level option) {
        if (option.credit().signum() == 0) {
            return Outcome.MISSED;
        }
        BigDecimal best = options.stream()
                .map(Level::credit)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return option.credit().compareTo(best) == 0 ? Outcome.MET : Outcome.NEAR;
    }

    @Override
    public Derivation describe() {
        return new Derivation("scoring.rule.choice", List.of(), Choices.describe(options));
    }
}
