package vn.thiduaso.report.typed;

import java.util.Optional;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.staff.StaffFigures;

/**
 * What the staff register says for an indicator beside what was entered.
 *
 * @param text such as 20/22
 * @param differs whether something else was entered; không áp dụng has a reason of its own and never differs
 */
public record RegisterFigure(String text, boolean differs) {

    /** Empty when the indicator does not come from the register, or nobody is in the register. */
    public static Optional<RegisterFigure> of(IndicatorSheet indicator, StaffFigures staff, Figures entered) {
        return RegisterFigures.of(indicator, staff)
                .map(value ->
                        new RegisterFigure(RegisterFigures.text(indicator, staff), differs(value.figures(), entered)));
    }

    private static boolean differs(Figures registered, Figures entered) {
        return switch (entered.state()) {
            case MISSING, NOT_APPLICABLE -> false;
            case NOT_ARISING -> registered.state() != FigureState.NOT_ARISING;
            case ENTERED -> !registered.equals(entered) && !isNothing(registered, entered);
        };
    }

    /** 0 of 0 is another way to say không phát sinh. */
    private static boolean isNothing(Figures registered, Figures entered) {
        return registered.state() == FigureState.NOT_ARISING
                && entered.denominator() != null
                && entered.denominator().signum() == 0;
    }
}
