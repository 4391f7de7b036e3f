package vn.thiduaso.report;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.typed.RegisterFigures;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.StaffFigures;
import vn.thiduaso.staff.StaffQueries;

/** Reads a unit's staff register for a period: one statement. */
@Component
class RegisterReader {

    private final StaffQueries staff;
    private final Clock clock;

    RegisterReader(StaffQueries staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** At the cut-off date, or as it is today while that lies ahead. */
    StaffFigures now(Actor actor, PeriodSheet period, long unitId) {
        return on(actor, period, unitId, LocalDate.now(clock));
    }

    /** At the cut-off date, or on the day when that was before. */
    StaffFigures on(Actor actor, PeriodSheet period, long unitId, LocalDate day) {
        return staff.figures(actor, unitId, period.dataFrom(), RegisterFigures.cutOff(period, day));
    }
}
