package vn.thiduaso.staff;

import java.util.List;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;

/** A unit's register is its own business; the leaders of its bloc see the people behind a figure, nothing more. */
final class StaffPolicy {

    private StaffPolicy() {}

    static void requireRegister(Actor actor, long unitId) {
        Forbidden.unless(actor.worksFor(unitId), "staff of unit " + unitId);
    }

    static void requireFigures(Actor actor, long unitId, List<Long> blocs) {
        Forbidden.unless(
                actor.worksFor(unitId) || blocs.stream().anyMatch(actor::leads), "staff figures of unit " + unitId);
    }
}
