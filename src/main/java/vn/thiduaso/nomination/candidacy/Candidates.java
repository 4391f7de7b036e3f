package vn.thiduaso.nomination.candidacy;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.staff.StaffView;
import vn.thiduaso.unit.UnitView;

/** Whom a person may nominate: the own units that are members of the bloc today, and their present staff. */
public record Candidates(CampaignSheet campaign, List<UnitView> units, List<StaffView> people) {

    /** Name of the unit. */
    public String unitName(long unitId) {
        return units.stream()
                .filter(unit -> unit.id() == unitId)
                .map(UnitView::name)
                .findFirst()
                .orElse("");
    }
}
