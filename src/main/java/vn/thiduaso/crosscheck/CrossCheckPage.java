package vn.thiduaso.crosscheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.unit.UnitView;

/**
 * The assignments of a period, as far as the person may see them.
 *
 * @param leads whether the person may assign
 * @param members units to choose from; empty for who may not
 * @param lines in force
 * @param past revoked ones; empty for who may not assign
 * @param seed of the lot that made the pairs, if they were drawn
 * @param circle units in the order that was drawn, for the lot in force
 */
public record CrossCheckPage(
        CampaignSheet campaign,
        PeriodSheet period,
        boolean leads,
        List<UnitView> members,
        List<Line> lines,
        List<Line> past,
        @Nullable Long seed,
        List<UnitView> circle) {

    public CrossCheckPage {
        members = List.copyOf(members);
        lines = List.copyOf(lines);
        past = List.copyOf(past);
        circle = List.copyOf(circle);
    }

    /**
     * One pair.
     *
     * @param mine whether the person works for the checking unit
     * @param mayRevoke whether the person may take it back
     */
    public record Line(
            CrossCheck check,
            UnitView checker,
            UnitView checked,
            CheckProgress progress,
            boolean mine,
            boolean mayRevoke) {}
}
