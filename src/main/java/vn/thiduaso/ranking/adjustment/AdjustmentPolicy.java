package vn.thiduaso.ranking.adjustment;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** Leaders adjust, but never for a unit that they belong to. */
final class AdjustmentPolicy {

    private AdjustmentPolicy() {}

    static boolean mayAdjust(Actor actor, long blocId, long unitId) {
        return actor.leads(blocId) && !actor.belongsTo(unitId);
    }

    static void requireMayAdjust(Actor actor, long blocId, long unitId) {
        if (!actor.leads(blocId)) {
            throw new NotFound("score table of bloc", blocId);
        }
        Forbidden.unless(mayAdjust(actor, blocId, unitId), "points for the own unit " + unitId);
    }
}
