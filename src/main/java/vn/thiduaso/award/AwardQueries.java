package vn.thiduaso.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.UnitCatalogue;

/** Reads earlier awards: the unit its own, leaders and superiors those of the units in their bloc. */
@Service
@Transactional(readOnly = true)
public class AwardQueries {

    private final AwardRegister register;
    private final UnitCatalogue units;
    private final Clock clock;

    AwardQueries(AwardRegister register, UnitCatalogue units, Clock clock) {
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    /** Awards of the unit as a collective, or of one of its staff; latest first. */
    public List<AwardView> awardsOf(Actor actor, long unitId, @Nullable Long staffMemberId) {
        boolean may = actor.worksFor(unitId)
                || units.blocsOf(unitId, LocalDate.now(clock)).stream()
                        .anyMatch(bloc -> actor.leads(bloc) || actor.readsAsSuperior(bloc));
        if (!may) {
            throw new NotFound("awards of unit", unitId);
        }
        return register.awardsOf(unitId, staffMemberId);
    }
}
