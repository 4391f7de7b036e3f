package vn.thiduaso.vote;

import java.util.Collection;
import java.util.Collections;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** Leaders of the bloc run sessions, the secretary keeps one, everybody of a member unit reads; others know of none. */
final class VotePolicy {

    private VotePolicy() {}

    static boolean mayRead(Actor actor, long blocId, Collection<Long> members) {
        return actor.leads(blocId) || !Collections.disjoint(actor.unitIds(), members);
    }

    static boolean mayRun(Actor actor, long blocId) {
        return actor.leads(blocId);
    }

    static boolean mayKeep(Actor actor, long blocId, long secretaryAccount) {
        return actor.leads(blocId) || isSecretary(actor, secretaryAccount);
    }

    static boolean isSecretary(Actor actor, long secretaryAccount) {
        return actor.accountId() == secretaryAccount;
    }

    static void requireRead(Actor actor, long blocId, Collection<Long> members) {
        if (!mayRead(actor, blocId, members)) {
            throw new NotFound("council of bloc", blocId);
        }
    }

    static void requireRun(Actor actor, long blocId) {
        Forbidden.unless(mayRun(actor, blocId), "running a council session");
    }

    static void requireKeep(Actor actor, long blocId, long secretaryAccount) {
        Forbidden.unless(mayKeep(actor, blocId, secretaryAccount), "keeping the minutes of a council session");
    }
}
