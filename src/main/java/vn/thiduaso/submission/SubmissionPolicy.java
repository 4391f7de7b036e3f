package vn.thiduaso.submission;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Versions are read by the unit's own people and the leaders of the bloc; nobody changes them. */
final class SubmissionPolicy {

    private SubmissionPolicy() {}

    static void requireRead(Actor actor, long unitId, long blocId) {
        if (!actor.worksFor(unitId) && !actor.leads(blocId)) {
            throw new NotFound("submissions of unit", unitId);
        }
    }

    static void requireLeader(Actor actor, long blocId) {
        if (!actor.leads(blocId)) {
            throw new NotFound("submissions of bloc", blocId);
        }
    }
}
