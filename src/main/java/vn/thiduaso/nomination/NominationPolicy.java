package vn.thiduaso.nomination;

import vn.thiduaso.nomination.candidacy.CandidacyPolicy;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;

/** Who may do what: the unit writes, its head signs, leaders of the bloc decide, but not on the own unit. */
final class NominationPolicy {

    private NominationPolicy() {}

    static boolean mayWrite(Actor actor, long unitId) {
        return CandidacyPolicy.mayNominate(actor, unitId);
    }

    static boolean maySubmit(Actor actor, long unitId) {
        return actor.isHeadOf(unitId);
    }

    /** What was signed is taken back by who signs. */
    static boolean mayWithdraw(Actor actor, long unitId, NominationStatus status) {
        return (status.isWaiting() || status.isTakenUp()) ? maySubmit(actor, unitId) : mayWrite(actor, unitId);
    }

    static boolean mayDecide(Actor actor, long unitId, long blocId) {
        return actor.leads(blocId) && !actor.belongsTo(unitId);
    }

    /** Whether a leader sees it: neither a draft nor a draft that was given up. */
    static boolean isSeenByLeaders(NominationStatus status, boolean everSubmitted) {
        return status != NominationStatus.DRAFT && (status != NominationStatus.WITHDRAWN || everSubmitted);
    }

    static boolean mayRead(Actor actor, Nomination nomination, long blocId) {
        boolean submitted = nomination.submittedAt() != null;
        return actor.worksFor(nomination.candidacy().unitId())
                || (actor.leads(blocId) && isSeenByLeaders(nomination.status(), submitted))
                || (actor.readsAsSuperior(blocId) && nomination.status().isGoingUp());
    }

    static void requireWrite(Actor actor, long unitId) {
        CandidacyPolicy.requireNominate(actor, unitId);
    }

    static void requireSubmit(Actor actor, long unitId) {
        Forbidden.unless(maySubmit(actor, unitId), "submit a nomination of unit " + unitId);
    }

    static void requireWithdraw(Actor actor, long unitId, NominationStatus status) {
        Forbidden.unless(mayWithdraw(actor, unitId, status), "withdraw a nomination of unit " + unitId);
    }

    static void requireDecide(Actor actor, long unitId, long blocId) {
        Forbidden.unless(mayDecide(actor, unitId, blocId), "decide on a nomination of unit " + unitId);
    }
}
