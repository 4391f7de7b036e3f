package vn.thiduaso.crosscheck;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.PeopleDirectory;
import vn.thiduaso.shared.Role;

/**
 * Who verifies a report when leaders of another unit are missing: then the people of the unit that is assigned to check it
 * stand in for a Khối phó, for this report alone (ADR 14). Looked up each time, so that it ends with the assignment.
 */
@Component
@Transactional(readOnly = true)
public class Reviewers {

    private final CrossCheckRows rows;
    private final CampaignCatalogue campaigns;
    private final PeopleDirectory people;
    private final VerifierCount count;

    Reviewers(CrossCheckRows rows, CampaignCatalogue campaigns, PeopleDirectory people, VerifierCount count) {
        this.count = count;
        this.rows = rows;
        this.campaigns = campaigns;
        this.people = people;
    }

    /**
     * The person as who verifies this report: unchanged for leaders and for outsiders, with the role of a deputy for the
     * assigned checker where leaders are missing. Use what is returned for this report only.
     */
    public Actor of(Actor actor, long periodId, long unitId) {
        return mayStandIn(actor, periodId, unitId) ? standIn(actor, blocOf(periodId)) : actor;
    }

    /** Whether the person verifies this report although not leading the bloc; no statement for leaders. */
    public boolean mayStandIn(Actor actor, long periodId, long unitId) {
        long bloc = blocOf(periodId);
        return !actor.leads(bloc)
                && !actor.belongsTo(unitId)
                && rows.inForce(periodId, unitId, actor.unitIds()).isPresent()
                && leadersOfOthers(bloc, unitId) < count.needed(periodId);
    }

    /** The units whose reports of the period the person verifies although not leading the bloc. */
    public List<Long> standsInFor(Actor actor, long periodId) {
        return actor.leads(blocOf(periodId))
                ? List.of()
                : rows.ofUnits(List.of(periodId), actor.unitIds()).stream()
                        .filter(check -> actor.worksFor(check.checkerId()))
                        .map(CrossCheck::checkedId)
                        .filter(unit -> mayStandIn(actor, periodId, unit))
                        .toList();
    }

    /** The person with the role of a deputy; for calls about one report that the person was asked to look at. */
    static Actor standIn(Actor actor, long blocId) {
        List<Grant> grants = new ArrayList<>(actor.grants());
        grants.add(new Grant(Role.BLOC_DEPUTY, null, blocId));
        return new Actor(actor.accountId(), actor.name(), grants);
    }

    private long leadersOfOthers(long blocId, long unitId) {
        return people.leadersOf(blocId).stream()
                .filter(leader -> leader.unitId() != unitId)
                .map(leader -> leader.accountId())
                .distinct()
                .count();
    }

    private long blocOf(long periodId) {
        return campaigns.campaignOfPeriod(periodId).blocId();
    }
}
