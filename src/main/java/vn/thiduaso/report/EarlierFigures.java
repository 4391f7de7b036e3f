package vn.thiduaso.report;

import java.util.List;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.scoring.ReportInput.Earlier;
import vn.thiduaso.shared.Actor;

/** What the earlier periods bring to items whose figures are added up. Answered above, where it is known what counts. */
public interface EarlierFigures {

    /** The earliest first, as far as the unit submitted; no statement where the scheme adds nothing up. */
    List<Earlier> of(Actor actor, CampaignSheet campaign, long periodId, long unitId);
}
