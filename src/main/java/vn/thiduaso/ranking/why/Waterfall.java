package vn.thiduaso.ranking.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.Terms;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.scoring.rule.Purpose;

/**
 * The way from the full mark down to the score: what each item cost on the full scale, the most first, then what was
 * added and taken off. The steps add up to the score exactly; what rounding leaves is a step of its own.
 *
 * @param scale the largest value that occurs, for drawing
 */
public record Waterfall(BigDecimal start, List<Step> steps, BigDecimal end, BigDecimal scale) {

    private static final int DRAWN = 1000;

    /** What a step is; the text on screen is {@code ranking.step.<NAME>}. */
    public enum Kind {
        LOST,
        BONUS,
        LATE,
        DEDUCTION,
        FLOOR,
        ROUNDING
    }

    /**
     * One step.
     *
     * @param item of a loss, otherwise null
     * @param points added (positive) or lost (negative)
     * @param lost on the item's own scale, null but for a loss
     * @param after the value after the step
     */
    public record Step(
            Kind kind,
            Terms.@Nullable Item item,
            BigDecimal points,
            @Nullable BigDecimal lost,
            BigDecimal after) {

        /** The value before the step. */
        public BigDecimal before() {
            return after.subtract(points);
        }
    }

    /** From what the score says, with the items' names of the terms. */
    public static Waterfall of(Terms terms, ReportScore score) {
        Map<String, ItemScore> scores =
                score.items().stream().collect(Collectors.toMap(ItemScore::code, Function.identity()));
        List<Loss> losses = new ArrayList<>();
        for (Terms.Item item : terms.items()) {
            ItemScore itemScore = scores.get(item.code());
            BigDecimal points = itemScore == null ? null : itemScore.points();
            if (item.purpose() == Purpose.BASE
                    && itemScore != null
                    && points != null
                    && points.compareTo(itemScore.maxPoints()) < 0) {
                losses.add(new Loss(item, itemScore.maxPoints().subtract(points)));
            }
        }
        losses.sort((one, other) -> other.lost().compareTo(one.lost()));
        Builder steps = new Builder(terms.total().setScale(2, RoundingMode.HALF_UP));
        for (Loss loss : losses) {
            BigDecimal onFullScale = score.countedMax().signum() == 0
                    ? BigDecimal.ZERO
                    : loss.lost().multiply(terms.total()).divide(score.countedMax(), 2, RoundingMode.HALF_UP);
            steps.add(Kind.LOST, loss.item(), onFullScale.negate(), loss.lost());
        }
        steps.add(Kind.ROUNDING, null, score.base().subtract(steps.value), null);
        steps.add(Kind.BONUS, null, score.bonus(), null);
        steps.add(Kind.LATE, null, score.lateDeduction().negate(), null);
        steps.add(Kind.DEDUCTION, null, score.otherDeduction().negate(), null);
        steps.add(Kind.FLOOR, null, score.finalScore().subtract(steps.value), null);
        return new Waterfall(
                terms.total(), List.copyOf(steps.found), score.finalScore(), steps.highest.max(BigDecimal.ONE));
    }

    /** Where a value lies when the whole is 1000 wide. */
    public int at(BigDecimal value) {
        return value.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(DRAWN))
                .divide(scale, 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Left end of the bar of a step. */
    public int left(Step step) {
        return Math.min(at(step.before()), at(step.after()));
    }

    /** Width of the bar of a step; never so small that it can't be seen. */
    public int width(Step step) {
        return Math.max(3, Math.abs(at(step.after()) - at(step.before())));
    }

    private record Loss(Terms.Item item, BigDecimal lost) {}

    private static final class Builder {

        private final List<Step> found = new ArrayList<>();
        private BigDecimal value;
        private BigDecimal highest;

        private Builder(BigDecimal start) {
            value = start;
            highest = start;
        }

        private void add(Kind kind, Terms.@Nullable Item item, BigDecimal points, @Nullable BigDecimal lost) {
            if (points.signum() != 0) {
                value = value.add(points);
                highest = highest.max(value);
                found.add(new Step(kind, item, points, lost, value));
            }
        }
    }
}
