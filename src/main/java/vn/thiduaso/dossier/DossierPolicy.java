package vn.thiduaso.dossier;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;

/** Dossiers are for the leaders of the bloc, who send them, and its superiors, who receive them. */
final class DossierPolicy {

    private DossierPolicy() {}

    static boolean mayRead(Actor actor, long blocId) {
        return actor.leads(blocId) || actor.readsAsSuperior(blocId);
    }

    static void requireRead(Actor actor, long blocId) {
        Forbidden.unless(mayRead(actor, blocId), "dossiers of bloc " + blocId);
    }
}
