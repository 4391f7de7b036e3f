package vn.thiduaso.entry;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * What the unit reported for an indicator in an earlier period.
 *
 * @param sameKind whether that period is of the kind of the one that is entered
 * @param level name of the level that a milestone had reached, otherwise null
 */
public record PastResult(
        PeriodSheet period,
        boolean sameKind,
        Figures figures,
        ItemScore score,
        @Nullable String level) {

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
