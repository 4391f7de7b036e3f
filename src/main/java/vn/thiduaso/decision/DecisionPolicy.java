package vn.thiduaso.decision;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;

/** Superiors of the bloc decide; its leaders read, answer and keep the money. For others nothing of it exists. */
final class DecisionPolicy {

    private DecisionPolicy() {}

    static void requirePortal(Actor actor) {
        Forbidden.unless(
                actor.hasAny(Role.SUPERIOR_READER, Role.BLOC_HEAD, Role.BLOC_DEPUTY), "see forwarded dossiers");
    }

    static boolean mayRead(Actor actor, long blocId) {
        return actor.leads(blocId) || actor.readsAsSuperior(blocId);
    }

    static void requireRead(Actor actor, long blocId) {
        if (!mayRead(actor, blocId)) {
            throw new NotFound("decisions of bloc", blocId);
        }
    }

    static void requireDecide(Actor actor, long blocId) {
        requireRead(actor, blocId);
        Forbidden.unless(actor.readsAsSuperior(blocId), "decide on dossiers of bloc " + blocId);
    }

    static void requireLead(Actor actor, long blocId) {
        requireRead(actor, blocId);
        Forbidden.unless(actor.leads(blocId), "answer for bloc " + blocId);
    }

    static void requireHead(Actor actor, long blocId) {
        requireRead(actor, blocId);
        Forbidden.unless(actor.isBlocHead(blocId), "keep the fund of bloc " + blocId);
    }
}
