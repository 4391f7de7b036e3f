package vn.thiduaso.ranking;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** The bloc head publishes; leaders adjust, but never for a unit that they belong to. */
final class RankingPolicy {

    private RankingPolicy() {}

    static void requireLeader(Actor actor, long blocId) {
        if (!actor.leads(blocId)) {
            throw new NotFound("score table of bloc", blocId);
        }
    }

    static boolean mayAdjust(Actor actor, long blocId, long unitId) {
        return actor.leads(blocId) && !actor.belongsTo(unitId);
    }

    static void requireMayAdjust(Actor actor, long blocId, long unitId) {
        requireLeader(actor, blocId);
        Forbidden.unless(mayAdjust(actor, blocId, unitId), "points for the own unit " + unitId);
    }

    static void requireMayPublish(Actor actor, long blocId) {
        requireLeader(actor, blocId);
        Forbidden.unless(actor.isBlocHead(blocId), "publishing a ranking as deputy");
    }
}
