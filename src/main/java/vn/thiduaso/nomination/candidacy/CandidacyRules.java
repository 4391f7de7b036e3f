package vn.thiduaso.nomination.candidacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.staff.StaffQueries;
import vn.thiduaso.unit.UnitCatalogue;

/** Whether a candidacy fits its campaign: the person is of the unit, the form is given on that occasion. */
@Component
public class CandidacyRules {

    private final StaffQueries staff;
    private final UnitCatalogue units;
    private final Clock clock;

    CandidacyRules(StaffQueries staff, UnitCatalogue units, Clock clock) {
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    /** Only members of the bloc are nominated. */
    public void checkMember(CampaignSheet campaign, long unitId) {
        boolean member =
                units.members(campaign.blocId(), LocalDate.now(clock)).stream().anyMatch(unit -> unit.id() == unitId);
        RuleViolation.unless(member, "nomination.error.noMember");
    }

    /** Refuses what does not fit the campaign, beside the field that says so. */
    public void check(Actor actor, CampaignSheet campaign, Candidacy candidacy) {
        Long person = candidacy.staffMemberId();
        if (person != null && staff.person(actor, person).unitId() != candidacy.unitId()) {
            throw new NotFound("staff member", person);
        }
        Optional<AwardFormSheet> form = campaign.awardForms().stream()
                .filter(known -> known.id() == candidacy.awardFormId())
                .findFirst();
        InvalidField.unless(form.isPresent(), "awardFormId", "nomination.error.unknownForm");
        InvalidField.unless(
                form.stream().anyMatch(known -> known.occasions().contains(candidacy.occasion())),
                "occasion",
                "nomination.error.occasion." + candidacy.occasion());
        if (candidacy.occasion() != Occasion.FINAL) {
            int year = candidacy.occasionYear() == null ? 0 : candidacy.occasionYear();
            int first = campaign.startsOn().getYear();
            int last = campaign.endsOn().getYear();
            InvalidField.unless(
                    year >= first && year <= last,
                    "year",
                    "nomination.error.year",
                    Integer.toString(first),
                    Integer.toString(last));
        }
    }
}
