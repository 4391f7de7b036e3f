package vn.thiduaso.nomination;

import java.util.List;
import vn.thiduaso.award.AwardView;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.candidacy.Candidate;
import vn.thiduaso.nomination.eligibility.rule.EligibilityCheck;
import vn.thiduaso.nomination.event.NominationEvent;

/**
 * A nomination with everything that belongs beside it.
 *
 * @param awards earlier awards of the subject, latest first
 * @param checks what the rules say of it
 * @param actions what the person may do with it now
 * @param events what happened to it, the first step first
 */
public record NominationDetails(
        CampaignSheet campaign,
        AwardFormSheet awardForm,
        NominationView nomination,
        List<AwardView> awards,
        List<EligibilityCheck> checks,
        NominationActions actions,
        List<NominationEvent> events) {

    /** Whom it is for. */
    public Candidate candidate() {
        return new Candidate(
                campaign, nomination.candidacy().unitId(), nomination.unitName(), nomination.person(), awards);
    }

    /** What stands in the way of submission. */
    public List<EligibilityCheck> blocking() {
        return checks.stream().filter(EligibilityCheck::isBlocking).toList();
    }
}
