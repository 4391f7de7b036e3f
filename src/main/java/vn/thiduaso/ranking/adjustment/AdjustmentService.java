package vn.thiduaso.ranking.adjustment;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.unit.UnitCatalogue;

/** Gives bonus points or deductions with a reason, and takes them back. */
@Service
@Transactional
public class AdjustmentService {

    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final AdjustmentRepository adjustments;
    private final AuditLog audit;
    private final Clock clock;

    AdjustmentService(
            CampaignCatalogue campaigns,
            UnitCatalogue units,
            AdjustmentRepository adjustments,
            AuditLog audit,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.adjustments = adjustments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives a member of the bloc bonus points or a deduction. */
    public void adjust(Actor actor, long periodId, NewAdjustment wanted) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        AdjustmentPolicy.requireMayAdjust(actor, campaign.blocId(), wanted.unitId());
        boolean member = units
                .members(campaign.blocId(), campaign.period(periodId).dataTo())
                .stream()
                .anyMatch(unit -> unit.id() == wanted.unitId());
        if (!member) {
            throw new NotFound("member", wanted.unitId());
        }
        adjustments.save(new Adjustment(periodId, wanted, actor, clock.instant()));
        record(actor, "ranking.adjust", periodId, wanted.unitId(), Change.of(null, text(wanted)));
    }

    /** Takes an adjustment back. */
    public void takeBack(Actor actor, long periodId, long unitId, long adjustmentId) {
        AdjustmentPolicy.requireMayAdjust(
                actor, campaigns.campaignOfPeriod(periodId).blocId(), unitId);
        Adjustment adjustment = adjustments
                .findById(adjustmentId)
                .filter(found -> found.periodId() == periodId && found.unitId() == unitId)
                .orElseThrow(() -> new NotFound("adjustment", adjustmentId));
        AdjustmentView view = adjustment.view();
        adjustments.delete(adjustment);
        String before = text(new NewAdjustment(unitId, view.kind(), view.points(), view.reason()));
        record(actor, "ranking.takeBack", periodId, unitId, Change.of(before, null));
    }

    private void record(Actor actor, String action, long periodId, long unitId, Change change) {
        audit.record(actor, action, "ranking:" + periodId + ":" + unitId, Map.of("adjustment", change));
    }

    private static String text(NewAdjustment adjustment) {
        return adjustment.kind() + " " + adjustment.points().toPlainString() + ": " + adjustment.reason();
    }
}
