package vn.thiduaso.dossier;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** Leaders of the bloc make and send dossiers; its superiors read what was sent. */
final class DossierPolicy {

    private DossierPolicy() {}

    static boolean mayRead(Actor actor, long blocId) {
        return actor.leads(blocId) || actor.readsAsSuperior(blocId);
    }

    static void requireRead(Actor actor, long blocId) {
        Forbidden.unless(mayRead(actor, blocId), "dossiers of bloc " + blocId);
    }

    static void requireMake(Actor actor, long blocId) {
        Forbidden.unless(actor.leads(blocId), "make a dossier of bloc " + blocId);
    }

    /** A superior does not know of what was not sent. */
    static boolean maySee(Actor actor, CompiledView dossier) {
        return actor.leads(dossier.blocId()) || (actor.readsAsSuperior(dossier.blocId()) && dossier.wasForwarded());
    }

    static void requireSee(Actor actor, CompiledView dossier) {
        if (!maySee(actor, dossier)) {
            throw new NotFound("dossier", dossier.id());
        }
    }
}
