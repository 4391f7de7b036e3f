package vn.thiduaso.nomination.candidacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.award.AwardRegister;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.staff.StaffQueries;
import vn.thiduaso.staff.StaffView;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Reads whom a person may nominate, and what the register knows of them. */
@Service
@Transactional(readOnly = true)
public class CandidateQueries {

    private final CampaignQueries campaigns;
    private final UnitCatalogue units;
    private final StaffQueries staff;
    private final AwardRegister awards;
    private final Clock clock;

    CandidateQueries(
            CampaignQueries campaigns, UnitCatalogue units, StaffQueries staff, AwardRegister awards, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.staff = staff;
        this.awards = awards;
        this.clock = clock;
    }

    /** Everybody whom the person may nominate in the campaign. */
    public Candidates candidates(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        LocalDate today = LocalDate.now(clock);
        List<UnitView> own = units.members(campaign.blocId(), today).stream()
                .filter(unit -> CandidacyPolicy.mayNominate(actor, unit.id()))
                .toList();
        Forbidden.unless(!own.isEmpty(), "nominate in campaign " + campaignId);
        List<StaffView> people = own.stream()
                .flatMap(unit -> staff.staffOf(actor, unit.id(), today).stream())
                .toList();
        return new Candidates(campaign, own, people);
    }

    /** A unit as a candidate. */
    public Candidate collective(Actor actor, long campaignId, long unitId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        CandidacyPolicy.requireNominate(actor, unitId);
        return new Candidate(campaign, unitId, units.unit(unitId).name(), null, awards.awardsOf(unitId, null));
    }

    /** A member of staff as a candidate. */
    public Candidate individual(Actor actor, long campaignId, long staffMemberId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        StaffView person = staff.person(actor, staffMemberId);
        String unitName = units.unit(person.unitId()).name();
        return new Candidate(
                campaign, person.unitId(), unitName, person, awards.awardsOf(person.unitId(), staffMemberId));
    }
}
