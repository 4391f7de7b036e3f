package vn.thiduaso.crosscheck;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** Leaders assign, but never the checker of a unit of their own by hand; a unit sees its own pairs. */
final class CrossCheckPolicy {

    private CrossCheckPolicy() {}

    static void requireLeader(Actor actor, long blocId) {
        if (!actor.leads(blocId)) {
            throw new NotFound("assignments of bloc", blocId);
        }
    }

    /** Who checks a unit is not chosen by its own people: the lot or another leader decides. */
    static void requireMayChoose(Actor actor, long checkedId) {
        RuleViolation.unless(!actor.belongsTo(checkedId), "crosscheck.error.ownUnit");
    }
}
