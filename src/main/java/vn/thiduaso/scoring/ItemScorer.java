package vn.thiduaso.scoring;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.VietnameseNumbers;

/** Scores one item and says why; points are rounded once, from the exact ratio. */
final class ItemScorer {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR_SHARE = new BigDecimal("0.8");
    private static final BigDecimal NO_POINTS = BigDecimal.ZERO.setScale(2);
    private static final int FACTOR_DECIMALS = 4;

    private ItemScorer() {}

    static ItemScore score(ItemRule rule, Figures figures) {
        return switch (figures.state()) {
            case MISSING -> missing(rule);
            case NOT_ARISING -> notCounted(rule, "scoring.why.notArising");
            case NOT_APPLICABLE -> notCounted(rule, "scoring.why.notApplicable");
            case ENTERED -> entered(rule, figures);
        };
    }

    private static ItemScore entered(ItemRule rule, Figures figures) {
        if (rule.kind() == ItemKind.MILESTONE) {
            Integer levelNo = figures.levelNo();
            return levelNo == null ? missing(rule) : milestone(rule, levelNo);
        }
        BigDecimal whole = figures.denominator();
        if (whole == null || figures.numerators().isEmpty()) {
            return missing(rule);
        }
        return whole.signum() == 0 ? notCounted(rule, "scoring.why.zeroDenominator") : ratio(rule, figures, whole);
    }

    /** Compares part × 100 with whole × target, so that nothing is rounded before the points are. */
    private static ItemScore ratio(ItemRule rule, Figures figures, BigDecimal whole) {
        BigDecimal target = Objects.requireNonNull(rule.target());
        BigDecimal reached = figures.numerator().multiply(HUNDRED);
        BigDecimal needed = whole.multiply(target);
        int against = reached.compareTo(needed);
        BigDecimal points = against >= 0
                ? rule.maxPoints().setScale(2, HALF_UP)
                : rule.maxPoints().multiply(reached).divide(needed, 2, HALF_UP);
        Outcome outcome;
        if (rule.comparison() == Comparison.MORE_THAN ? against > 0 : against >= 0) {
            outcome = Outcome.MET;
        } else {
            outcome = reached.compareTo(needed.multiply(NEAR_SHARE)) >= 0 ? Outcome.NEAR : Outcome.MISSED;
        }
        BigDecimal percentage = reached.divide(whole, 1, HALF_UP);
        Derivation why =
                against >= 0 ? fullRatio(rule, figures, whole, outcome) : partialRatio(rule, figures, whole, points);
        return scored(rule, outcome, percentage, points, why);
    }

    private static Derivation fullRatio(ItemRule rule, Figures figures, BigDecimal whole, Outcome outcome) {
        String key = outcome == Outcome.MET ? "scoring.why.ratio.full" : "scoring.why.ratio.notExceeded";
        return Derivation.of(
                key,
                parts(figures),
                number(whole),
                quotient(figures.numerator().multiply(HUNDRED), whole, 1),
                target(rule),
                number(rule.maxPoints()));
    }

    private static Derivation partialRatio(ItemRule rule, Figures figures, BigDecimal whole, BigDecimal points) {
        BigDecimal reached = figures.numerator().multiply(HUNDRED);
        BigDecimal needed = whole.multiply(Objects.requireNonNull(rule.target()));
        BigDecimal factor = reached.divide(needed, FACTOR_DECIMALS, HALF_UP);
        boolean exact = rule.maxPoints().multiply(factor).compareTo(points) == 0 && isExact(reached, needed, factor);
        return Derivation.of(
                "scoring.why.ratio",
                parts(figures),
                number(whole),
                quotient(reached, whole, 1),
                target(rule),
                number(rule.maxPoints()),
                number(factor),
                (exact ? "= " : "≈ ") + points(points));
    }

    private static ItemScore milestone(ItemRule rule, int levelNo) {
        if (levelNo < 0 || levelNo >= rule.levels().size()) {
            throw new IllegalArgumentException("Item " + rule.code() + " has no level " + levelNo);
        }
        Level level = rule.levels().get(levelNo);
        int targetNo = rule.targetLevelNo();
        BigDecimal points = rule.maxPoints().multiply(level.credit()).setScale(2, HALF_UP);
        Outcome outcome = Outcome.MISSED;
        if (levelNo >= targetNo) {
            outcome = Outcome.MET;
        } else if (levelNo == targetNo - 1 && level.credit().signum() > 0) {
            outcome = Outcome.NEAR;
        }
        Derivation why = Derivation.of(
                "scoring.why.milestone",
                level.name(),
                rule.levels().get(targetNo).name(),
                number(rule.maxPoints()),
                number(level.credit()),
                points(points));
        return scored(rule, outcome, null, points, why);
    }

    private static ItemScore missing(ItemRule rule) {
        return scored(rule, Outcome.MISSING, null, NO_POINTS, Derivation.of("scoring.why.missing", max(rule)));
    }

    private static ItemScore notCounted(ItemRule rule, String key) {
        return scored(rule, Outcome.NOT_COUNTED, null, null, Derivation.of(key, max(rule)));
    }

    private static ItemScore scored(
            ItemRule rule,
            Outcome outcome,
            @Nullable BigDecimal percentage,
            @Nullable BigDecimal points,
            Derivation why) {
        return new ItemScore(
                rule.code(),
                rule.groupCode(),
                outcome,
                percentage,
                points,
                rule.maxPoints().setScale(2, HALF_UP),
                why);
    }

    private static String max(ItemRule rule) {
        return number(rule.maxPoints());
    }

    private static String parts(Figures figures) {
        return figures.numerators().stream().map(ItemScorer::number).collect(Collectors.joining(" + "));
    }

    private static String target(ItemRule rule) {
        String target = number(Objects.requireNonNull(rule.target()));
        return rule.comparison() == Comparison.MORE_THAN ? "> " + target : target;
    }

    private static String quotient(BigDecimal part, BigDecimal whole, int decimals) {
        BigDecimal rounded = part.divide(whole, decimals, HALF_UP);
        return (isExact(part, whole, rounded) ? "= " : "≈ ") + VietnameseNumbers.format(rounded, decimals);
    }

    private static boolean isExact(BigDecimal part, BigDecimal whole, BigDecimal quotient) {
        return quotient.multiply(whole).compareTo(part) == 0;
    }

    private static String number(BigDecimal number) {
        return VietnameseNumbers.format(number, FACTOR_DECIMALS);
    }

    private static String points(BigDecimal points) {
        return VietnameseNumbers.format(points, 2);
    }
}
