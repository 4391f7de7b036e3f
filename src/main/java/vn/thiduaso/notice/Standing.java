package vn.thiduaso.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.unit.UnitView;

/**
 * How a member's report of a period stands.
 *
 * @param due by when it is asked for: what was sent back has a day of its own
 * @param lastDay the last day on which it is taken, also when it was opened again after the lock
 * @param reopened whether it may be worked on only because it was opened again
 */
record Standing(UnitView unit, ReportState state, LocalDate due, LocalDate lastDay, boolean reopened) {

    static Standing of(UnitView unit, ShownStates states, @Nullable ReportHead head) {
        LocalDate returnDue = head == null || head.state() != ReportState.RETURNED ? null : head.returnDueOn();
        return new Standing(
                unit,
                states.of(unit.id(), head),
                returnDue == null ? states.period().deadline() : returnDue,
                states.window(unit.id(), returnDue).lastDay(),
                states.isReopened(unit.id()));
    }

    boolean isWithUnit() {
        return state.isWithUnit();
    }
}
