package vn.thiduaso.nomination.candidacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thiduaso.award.AwardRegister;
import vn.thiduaso.award.AwardView;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.unit.UnitCatalogue;

/** Applies the rules of {@link Eligibility} to a candidacy with what the registers know of its subject today. */
@Component
public class CandidacyChecks {

    private final AwardRegister awards;
    private final UnitCatalogue units;
    private final Clock clock;

    CandidacyChecks(AwardRegister awards, UnitCatalogue units, Clock clock) {
        this.awards = awards;
        this.units = units;
        this.clock = clock;
    }

    /** Earlier awards of the subject, latest first; the register knows none of departments. */
    public List<AwardView> awardsOf(Candidacy candidacy) {
        return candidacy.department() == null
                ? awards.awardsOf(candidacy.unitId(), candidacy.staffMemberId())
                : List.of();
    }

    /** What the rules say. */
    public List<EligibilityCheck> of(CampaignSheet campaign, Candidacy candidacy, NominationContent content) {
        return new Eligibility(
                        LocalDate.now(clock),
                        units.unit(candidacy.unitId()),
                        campaign.awardForm(candidacy.awardFormId()).name(),
                        awardsOf(candidacy))
                .of(candidacy.subjectKind(), content);
    }
}
