package vn.thiduaso.vote.ballot;

import java.util.Objects;
import java.util.Optional;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;
import vn.thiduaso.vote.MemberView;
import vn.thiduaso.vote.SessionDetails;

/**
 * The head of a unit casts its ballot, nobody else, officers included; the secretary enters papers; somebody of another
 * member that is present, who signs for it or leads the bloc, compares them.
 */
final class BallotPolicy {

    private BallotPolicy() {}

    static void requireCast(Actor actor, long unitId) {
        if (!actor.belongsTo(unitId)) {
            throw new NotFound("ballot of unit", unitId);
        }
        Forbidden.unless(actor.isHeadOf(unitId), "casting the ballot of unit " + unitId);
    }

    static void requireSecretary(SessionDetails session) {
        Forbidden.unless(session.secretary(), "entering paper ballots");
    }

    /** The member for which the person may compare papers with what was entered. */
    static Optional<Long> comparesFor(Actor actor, SessionDetails session) {
        return session.secretary()
                ? Optional.empty()
                : session.members().stream()
                        .filter(MemberView::isPresent)
                        .map(MemberView::unitId)
                        .filter(unit -> unit != session.session().secretary().unitId())
                        .filter(unit -> actor.grants().stream().anyMatch(grant -> standsFor(grant, unit)))
                        .findFirst();
    }

    static long requireCompare(Actor actor, SessionDetails session) {
        return comparesFor(actor, session)
                .orElseThrow(() -> new Forbidden("comparing paper ballots with what was entered"));
    }

    private static boolean standsFor(Grant grant, long unitId) {
        boolean signs =
                grant.role() == Role.UNIT_HEAD || grant.role() == Role.BLOC_HEAD || grant.role() == Role.BLOC_DEPUTY;
        return signs && Objects.equals(grant.unitId(), unitId);
    }
}
