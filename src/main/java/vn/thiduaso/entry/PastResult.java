package vn.thiduaso.entry;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * What the unit reported for an indicator in an earlier period, of the campaign or of the one that it goes on from.
 *
 * @param sameItem whether the same thing was counted then, so that the checks compare with it
 * @param sameKind whether that period is of the kind of the one that is entered
 * @param figures nothing entered when the unit has not reported the indicator
 * @param score null when nothing was entered
 * @param level name of the level that a milestone had reached, otherwise null
 */
public record PastResult(
        PeriodSheet period,
        boolean sameItem,
        boolean sameKind,
        Figures figures,
        @Nullable ItemScore score,
        @Nullable String level) {

    static PastResult none(PeriodSheet period) {
        return new PastResult(period, false, false, Figures.missing(), null, null);
    }

    public boolean isReported() {
        return figures.state() != FigureState.MISSING;
    }

    /** Whether there are counts or a level, not merely a reason why there are none. */
    public boolean isCounted() {
        return figures.state() == FigureState.ENTERED;
    }

    /** Whether the indicator's checks compare with it. */
    boolean isCompared() {
        return sameItem && isReported();
    }

    /** The figures of a ratio, such as 24 + 6/31; empty for others. */
    public String text() {
        return figures.denominator() == null
                ? ""
                : figures.numerators().stream()
                                .map(number -> VietnameseNumbers.format(number, 2))
                                .collect(Collectors.joining(" + "))
                        + "/" + VietnameseNumbers.format(figures.denominator(), 2);
    }

    /** Key of the period's name; its argument is the year. */
    public String periodKey() {
        return "campaign.period." + period.kind();
    }

    public String year() {
        return Integer.toString(period.year());
    }
}
