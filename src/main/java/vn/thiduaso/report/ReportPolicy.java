package vn.thiduaso.report;

import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;

/** Who may do what with a report: the unit edits, its head submits, the leaders of the bloc read and judge. */
final class ReportPolicy {

    private ReportPolicy() {}

    static boolean mayRead(Actor actor, long unitId, long blocId) {
        return actor.worksFor(unitId) || actor.leads(blocId);
    }

    static void requireRead(Actor actor, long unitId, long blocId) {
        if (!mayRead(actor, unitId, blocId)) {
            throw new NotFound("report of unit", unitId);
        }
    }

    static void requireEdit(Actor actor, long unitId, long blocId) {
        requireRead(actor, unitId, blocId);
        Forbidden.unless(actor.worksFor(unitId), "edit the report of unit " + unitId);
    }

    static void requireSubmit(Actor actor, long unitId, long blocId) {
        requireRead(actor, unitId, blocId);
        Forbidden.unless(actor.isHeadOf(unitId), "submit the report of unit " + unitId);
    }

    /** Leaders of the bloc, but nobody their own unit. */
    static void requireJudge(Actor actor, long unitId, long blocId) {
        requireRead(actor, unitId, blocId);
        Forbidden.unless(actor.leads(blocId) && !actor.belongsTo(unitId), "verify the report of unit " + unitId);
    }
}
