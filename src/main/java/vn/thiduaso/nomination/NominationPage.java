package vn.thiduaso.nomination;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.ui.Paging;
import vn.thiduaso.unit.UnitView;

/**
 * One page of a list of nominations.
 *
 * @param units units to filter by: those of the bloc for who sees more than one, otherwise empty
 * @param writes whether the person may start a nomination
 */
public record NominationPage(
        CampaignSheet campaign, List<NominationLine> lines, Paging paging, List<UnitView> units, boolean writes) {}
