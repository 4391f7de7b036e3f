package vn.thiduaso.ranking.adjustment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.shared.Actor;

/** Reads bonus points and deductions. */
@Component
@Transactional(readOnly = true)
public class AdjustmentQueries {

    private final CampaignQueries campaigns;
    private final AdjustmentRepository adjustments;

    AdjustmentQueries(CampaignQueries campaigns, AdjustmentRepository adjustments) {
        this.campaigns = campaigns;
        this.adjustments = adjustments;
    }

    /** Bonus and deductions of the period: all for leaders, the own unit's for its people. */
    public List<AdjustmentView> adjustments(Actor actor, long periodId) {
        long bloc = campaigns.campaignOfPeriod(actor, periodId).blocId();
        List<Adjustment> found = actor.leads(bloc)
                ? adjustments.findByPeriodIdOrderByGivenAt(periodId)
                : adjustments.findByPeriodIdAndUnitIdInOrderByGivenAt(periodId, actor.unitIds());
        return found.stream().map(Adjustment::view).toList();
    }

    /** All of the period, for computing points in the person's name; what is shown is for {@link #adjustments}. */
    public List<AdjustmentView> counting(Actor actor, long periodId) {
        campaigns.campaignOfPeriod(actor, periodId);
        return adjustments.findByPeriodIdOrderByGivenAt(periodId).stream()
                .map(Adjustment::view)
                .toList();
    }

    public boolean mayAdjust(Actor actor, long blocId, long unitId) {
        return AdjustmentPolicy.mayAdjust(actor, blocId, unitId);
    }
}
