package vn.thiduaso.demo.results;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;

/** What a unit reports for an indicator, with the reason where there is nothing to measure. */
record Result(
        Figures figures, @Nullable String reason, @Nullable String note) {

    static Result missing() {
        return new Result(Figures.missing(), null, null);
    }

    boolean isEntered() {
        return figures.state() == FigureState.ENTERED;
    }
}
