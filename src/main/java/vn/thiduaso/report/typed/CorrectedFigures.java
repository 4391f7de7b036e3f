package vn.thiduaso.report.typed;

import java.util.List;
import java.util.Optional;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;

/** Reads figures that a reviewer puts in place of the reported ones, by the same rules as the unit's own. */
public final class CorrectedFigures {

    private CorrectedFigures() {}

    /** The figures, or nothing when a problem was added to the list. */
    public static Optional<Figures> read(IndicatorSheet indicator, EntryText typed, List<EntryProblem> problems) {
        EntryText nothing = EntryText.of(EntryValue.EMPTY, indicator);
        Optional<Figures> figures = EntryReading.read(indicator, typed.shapedFor(indicator), nothing, problems)
                .map(EntryValue::figures);
        if (figures.isPresent() && figures.get().state() == FigureState.MISSING) {
            problems.add(new EntryProblem(indicator.id(), "decision", "report.error.incompleteFigures", List.of()));
            return Optional.empty();
        }
        return figures;
    }
}
