package vn.thiduaso.review;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** Leaders of the bloc verify; nobody verifies a unit that they belong to. */
final class ReviewPolicy {

    private ReviewPolicy() {}

    static boolean mayVerify(Actor actor, long blocId, long unitId) {
        return actor.leads(blocId) && !actor.belongsTo(unitId);
    }

    /** The queue exists for leaders only. */
    static void requireLeader(Actor actor, long blocId) {
        if (!actor.leads(blocId)) {
            throw new NotFound("verification queue of bloc", blocId);
        }
    }

    static void requireMayVerify(Actor actor, long blocId, long unitId) {
        requireLeader(actor, blocId);
        Forbidden.unless(mayVerify(actor, blocId, unitId), "verifying the own unit " + unitId);
    }
}
