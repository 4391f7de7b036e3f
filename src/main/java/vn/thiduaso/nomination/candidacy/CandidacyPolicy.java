package vn.thiduaso.nomination.candidacy;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;

/** Who may put somebody forward: the people of the unit. */
public final class CandidacyPolicy {

    private CandidacyPolicy() {}

    /** Whether the person may write nominations for the unit. */
    public static boolean mayNominate(Actor actor, long unitId) {
        return actor.worksFor(unitId);
    }

    /** Refuses who may not. */
    public static void requireNominate(Actor actor, long unitId) {
        Forbidden.unless(mayNominate(actor, unitId), "nominate for unit " + unitId);
    }
}
