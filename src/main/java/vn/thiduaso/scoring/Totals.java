package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thiduaso.scoring.rule.Purpose;
import vn.thiduaso.shared.VietnameseNumbers;

/** Says step by step how the total of a report came about: the groups, the base, bonus, deductions. */
public final class Totals {

    private Totals() {}

    /** The steps from the items' points to the final score, one sentence each. */
    public static List<Derivation> explain(Scheme scheme, ReportScore score) {
        List<Derivation> steps = new ArrayList<>();
        for (Group group : scheme.groups()) {
            group(steps, scheme, group, score);
        }
        if (score.countedMax().signum() == 0) {
            steps.add(Derivation.of("scoring.total.nothing"));
        } else if (score.countedMax().compareTo(scheme.total()) == 0) {
            steps.add(Derivation.of("scoring.total.sum", number(score.rawPoints()), number(scheme.total())));
        } else {
            steps.add(Derivation.of(
                    "scoring.total.scaled",
                    number(score.rawPoints()),
                    number(score.countedMax()),
                    number(scheme.total()),
                    number(score.base())));
        }
        if (score.bonus().signum() > 0) {
            steps.add(Derivation.of("scoring.total.bonus", number(score.bonus()), number(scheme.bonusCap())));
        }
        if (score.lateDeduction().signum() > 0) {
            steps.add(Derivation.of("scoring.total.late", number(score.lateDeduction()), number(scheme.lateCap())));
        }
        if (score.otherDeduction().signum() > 0) {
            steps.add(Derivation.of("scoring.total.deduction", number(score.otherDeduction())));
        }
        steps.add(Derivation.of(
                "scoring.total.final",
                number(score.base()),
                number(score.bonus()),
                number(score.lateDeduction().add(score.otherDeduction())),
                number(score.finalScore())));
        Rounding rounding = scheme.rounding();
        steps.add(Derivation.of("scoring.why.rounded." + rounding.mode(), rounding.digits()));
        return List.copyOf(steps);
    }

    private static void group(List<Derivation> steps, Scheme scheme, Group group, ReportScore score) {
        BigDecimal cap = group.cap();
        BigDecimal most = score.groupMax().getOrDefault(group.code(), BigDecimal.ZERO);
        BigDecimal earned = score.items().stream()
                .filter(item -> item.groupCode().equals(group.code()))
                .filter(item -> scheme.purposeOf(item.code()) == Purpose.BASE)
                .map(item -> item.points() == null ? BigDecimal.ZERO : item.points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (cap != null && earned.compareTo(cap) > 0) {
            steps.add(Derivation.of("scoring.total.groupCap", group.code(), number(earned), number(cap)));
        } else if (most.signum() > 0) {
            steps.add(Derivation.of("scoring.total.group", group.code(), number(earned), number(most)));
        }
    }

    private static String number(BigDecimal number) {
        return VietnameseNumbers.format(number, 4);
    }
}
