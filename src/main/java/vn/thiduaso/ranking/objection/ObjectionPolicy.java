package vn.thiduaso.ranking.objection;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** The head of a unit objects; leaders who do not belong to the unit answer; both sides read, nobody else. */
final class ObjectionPolicy {

    private ObjectionPolicy() {}

    static boolean mayRead(Actor actor, long blocId, long unitId) {
        return actor.leads(blocId) || actor.worksFor(unitId);
    }

    static boolean mayAnswer(Actor actor, long blocId, long unitId) {
        return actor.leads(blocId) && !actor.belongsTo(unitId);
    }

    static void requireRead(Actor actor, long blocId, long unitId) {
        if (!mayRead(actor, blocId, unitId)) {
            throw new NotFound("objections of unit", unitId);
        }
    }

    static void requireHead(Actor actor, long blocId, long unitId) {
        requireRead(actor, blocId, unitId);
        Forbidden.unless(actor.isHeadOf(unitId), "objecting for unit " + unitId);
    }

    static void requireMayAnswer(Actor actor, long blocId, long unitId) {
        requireRead(actor, blocId, unitId);
        Forbidden.unless(mayAnswer(actor, blocId, unitId), "answering an objection of the own unit " + unitId);
    }
}
