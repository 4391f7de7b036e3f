package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.scoring.rule.CompositeRule;
import vn.thiduaso.scoring.rule.Marking;
import vn.thiduaso.scoring.rule.Marks;
import vn.thiduaso.scoring.rule.Purpose;
import vn.thiduaso.scoring.rule.Share;
import vn.thiduaso.shared.VietnameseNumbers;

/** Scores one item and says why; its points are rounded once, from the exact share that its rule gives. */
final class ItemScorer {

    private static final int SHOWN_DECIMALS = 4;

    private final Rounding rounding;
    private final ReportInput input;

    ItemScorer(Rounding rounding, ReportInput input) {
        this.rounding = rounding;
        this.input = input;
    }

    static ItemScore score(ItemRule item, Figures figures) {
        return new ItemScorer(Rounding.STANDARD, ReportInput.of(Map.of(item.code(), figures))).score(item);
    }

    ItemScore score(ItemRule item) {
        Figures figures = input.figures().getOrDefault(item.code(), Figures.missing());
        Marks marks = switch (figures.state()) {
            case MISSING -> madeOfParts(item) ? mark(item, figures) : Marks.missing(item.maxPoints());
            case NOT_ARISING -> Marks.notCounted(item.maxPoints(), "scoring.why.notArising");
            case NOT_APPLICABLE -> Marks.notCounted(item.maxPoints(), "scoring.why.notApplicable");
            case ENTERED -> entered(item, figures);
        };
        return scored(item, marks);
    }

    private boolean madeOfParts(ItemRule item) {
        return item.rule() instanceof CompositeRule composite && composite.hasOwnFigures(input.figures());
    }

    private Marks entered(ItemRule item, Figures figures) {
        List<Earlier> earlier = item.counting() == Counting.ADDED_UP ? input.earlier(item.code()) : List.of();
        if (earlier.isEmpty()) {
            return mark(item, figures);
        }
        List<Figures> before =
                earlier.stream().map(period -> period.of(item.code())).toList();
        Marks marks = mark(item, addedUp(figures, before));
        BigDecimal sum = before.stream().map(Figures::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        Derivation added = new Derivation(
                "scoring.why.addedUp",
                List.of(number(sum), number(figures.numerator())),
                earlier.stream()
                        .map(period -> Derivation.of(
                                "scoring.why.earlier." + period.kind(),
                                String.valueOf(period.year()),
                                number(period.of(item.code()).numerator())))
                        .toList());
        return new Marks(
                marks.outcome(), marks.percentage(), marks.share(), marks.why().and(added));
    }

    private Marks mark(ItemRule item, Figures figures) {
        return item.rule().mark(new Marking(item.maxPoints(), rounding, figures, input.figures()));
    }

    /** Each numerator with what the earlier periods brought to it, over the whole of this period. */
    private static Figures addedUp(Figures figures, List<Figures> earlier) {
        List<BigDecimal> numerators = new ArrayList<>(figures.numerators());
        for (Figures before : earlier) {
            for (int i = 0; i < Math.min(numerators.size(), before.numerators().size()); i++) {
                numerators.set(i, numerators.get(i).add(before.numerators().get(i)));
            }
        }
        return new Figures(figures.state(), numerators, figures.denominator(), figures.levelNo());
    }

    private ItemScore scored(ItemRule item, Marks marks) {
        Purpose purpose = item.rule().purpose();
        boolean inBase = purpose == Purpose.BASE;
        return new ItemScore(
                item.code(),
                item.groupCode(),
                marks.outcome(),
                marks.percentage(),
                points(item, marks.share()),
                rounding.of(inBase ? item.maxPoints() : BigDecimal.ZERO),
                rounding.equals(Rounding.STANDARD) || marks.share() == null
                        ? marks.why()
                        : marks.why().and(rounded()));
    }

    private @Nullable BigDecimal points(ItemRule item, @Nullable Share share) {
        if (share == null) {
            return null;
        }
        BigDecimal points = share.points(item.maxPoints(), rounding);
        return item.rule().purpose() == Purpose.DEDUCTION ? points.negate() : points;
    }

    private Derivation rounded() {
        return Derivation.of("scoring.why.rounded." + rounding.mode(), rounding.digits());
    }

    private static String number(BigDecimal number) {
        return VietnameseNumbers.format(number, SHOWN_DECIMALS);
    }
}
