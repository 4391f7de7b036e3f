package vn.thiduaso.stafflist;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.staff.RegisterQueries;
import vn.thiduaso.staff.StaffFilter;
import vn.thiduaso.unit.UnitCatalogue;

/** The workbook that a unit fills in. */
@Service
@Transactional(readOnly = true)
public class TemplateQueries {

    private final RegisterQueries register;
    private final TemplateWriter writer;
    private final UnitCatalogue units;
    private final Clock clock;

    TemplateQueries(RegisterQueries register, TemplateWriter writer, UnitCatalogue units, Clock clock) {
        this.register = register;
        this.writer = writer;
        this.units = units;
        this.clock = clock;
    }

    /** The template with everybody who works in the unit today, as an xlsx. */
    public byte[] template(Actor actor, long unitId) {
        StaffFilter working = StaffFilter.working(LocalDate.now(clock));
        return writer.write(units.unit(unitId).name(), register.find(actor, unitId, working, 0, Integer.MAX_VALUE));
    }
}
