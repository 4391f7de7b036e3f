package vn.thiduaso.ranking;

import vn.thiduaso.ranking.rule.Visibility;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** Leaders see the live table, the bloc head adopts and publishes; what members see before that is the bloc's rule. */
final class RankingPolicy {

    private RankingPolicy() {}

    static void requireLeader(Actor actor, long blocId) {
        if (!actor.leads(blocId)) {
            throw new NotFound("score table of bloc", blocId);
        }
    }

    /** Members see more than their own line of an adopted table unless the bloc shows own points only. */
    static boolean seesAllAdopted(PeriodStatus status) {
        return status.visibility() != Visibility.OWN_SCORES;
    }

    /** Members see more than their own line of the live table only where the bloc shows everything. */
    static boolean seesAllLive(PeriodStatus status) {
        return status.visibility() == Visibility.LIVE;
    }

    static void requireMayPublish(Actor actor, long blocId) {
        requireLeader(actor, blocId);
        Forbidden.unless(actor.isBlocHead(blocId), "publishing a ranking as deputy");
    }
}
