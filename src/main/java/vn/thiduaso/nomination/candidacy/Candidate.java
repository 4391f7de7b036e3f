package vn.thiduaso.nomination.candidacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.award.AwardView;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.staff.StaffView;

/**
 * Whom a nomination is being written for.
 *
 * @param person the individual; null for a collective
 * @param awards earlier awards of the subject, latest first
 */
public record Candidate(
        CampaignSheet campaign,
        long unitId,
        String unitName,
        @Nullable StaffView person,
        List<AwardView> awards) {

    /** The plan's criteria for this kind of subject. */
    public List<String> criteria() {
        return person == null ? campaign.collectiveCriteria() : campaign.individualCriteria();
    }

    /** The individual's name, or the unit's. */
    public String name() {
        return person == null ? unitName : person.fullName();
    }
}
