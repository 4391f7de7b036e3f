package vn.thiduaso.nomination;

import vn.thiduaso.shared.Actor;

/**
 * What a person may do with a nomination in its present state.
 *
 * @param waitsForHead whether the person may edit it, but only the head of the unit may submit it
 * @param ownUnit whether a leader of the bloc may not decide because the unit is the own one
 */
public record NominationActions(
        boolean edit, boolean submit, boolean withdraw, boolean decide, boolean waitsForHead, boolean ownUnit) {

    static NominationActions of(Actor actor, NominationView nomination, long blocId) {
        long unitId = nomination.candidacy().unitId();
        NominationStatus status = nomination.status();
        boolean writes = NominationPolicy.mayWrite(actor, unitId);
        boolean signs = NominationPolicy.maySubmit(actor, unitId);
        return new NominationActions(
                writes && status.isWithUnit(),
                signs && status.isWithUnit(),
                NominationPolicy.mayWithdraw(actor, unitId, status) && status.isWithdrawable(),
                NominationPolicy.mayDecide(actor, unitId, blocId) && status.isWaiting(),
                writes && !signs && status.isWithUnit(),
                actor.leads(blocId) && actor.belongsTo(unitId) && status.isWaiting());
    }
}
