package vn.thiduaso.scheme;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** Leaders of the bloc see its schemes and try them; only the Khối trưởng makes, changes and signs off. */
final class SchemePolicy {

    private SchemePolicy() {}

    static void requireReader(Actor actor, long blocId) {
        if (!actor.leads(blocId)) {
            throw new NotFound("schemes of bloc", blocId);
        }
    }

    static void requireEditor(Actor actor, long blocId) {
        requireReader(actor, blocId);
        Forbidden.unless(actor.isBlocHead(blocId), "changing a scoring scheme as deputy");
    }
}
