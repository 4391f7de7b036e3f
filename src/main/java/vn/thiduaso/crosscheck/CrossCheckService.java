package vn.thiduaso.crosscheck;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.unit.UnitCatalogue;
import vn.thiduaso.unit.UnitView;

/** Assigns who checks whom in a period, by lot or by hand, and takes that back. */
@Service
@Transactional
public class CrossCheckService {

    /** Seeds short enough to be read out. */
    private static final int SEEDS = 1_000_000;

    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final CrossCheckRows rows;
    private final CrossRemarkRows remarks;
    private final AuditLog audit;
    private final SecureRandom random = new SecureRandom();

    CrossCheckService(
            CampaignCatalogue campaigns,
            UnitCatalogue units,
            CrossCheckRows rows,
            CrossRemarkRows remarks,
            AuditLog audit) {
        this.campaigns = campaigns;
        this.units = units;
        this.rows = rows;
        this.remarks = remarks;
        this.audit = audit;
    }

    /**
     * Draws the pairs of all members by lot and returns the seed, which nobody can choose. Earlier pairs are revoked; once
     * a checker has said something there is no new draw.
     */
    public long draw(Actor actor, long periodId) {
        CampaignSheet campaign = leading(actor, periodId);
        rows.lock(periodId);
        List<CrossCheck> before = inForce(periodId);
        RuleViolation.unless(
                remarks.progress(List.of(periodId)).values().stream().allMatch(progress -> progress.said() == 0),
                "crosscheck.error.begun");
        long seed = random.nextInt(SEEDS);
        List<Long> members =
                members(campaign, periodId).stream().map(UnitView::id).toList();
        Map<Long, Long> pairs = Lot.draw(members, seed);
        before.forEach(check -> rows.revoke(actor, check.id()));
        pairs.forEach((checker, checked) -> rows.insert(actor, periodId, checker, checked, seed));
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("seed", Change.of(null, seed));
        List<String> circle = new ArrayList<>();
        pairs.keySet().forEach(unit -> circle.add(units.unit(unit).code()));
        changes.put("circle", Change.of(null, String.join(" → ", circle)));
        audit.record(actor, "crosscheck.drawn", campaign.period(periodId).code(), changes);
        return seed;
    }

    /** Assigns one pair by hand. */
    public void assign(Actor actor, long periodId, long checkerId, long checkedId) {
        CampaignSheet campaign = leading(actor, periodId);
        RuleViolation.unless(checkerId != checkedId, "crosscheck.error.self");
        CrossCheckPolicy.requireMayChoose(actor, checkedId);
        List<Long> members =
                members(campaign, periodId).stream().map(UnitView::id).toList();
        RuleViolation.unless(members.contains(checkerId) && members.contains(checkedId), "crosscheck.error.notMember");
        rows.lock(periodId);
        for (CrossCheck check : inForce(periodId)) {
            RuleViolation.unless(
                    check.checkerId() != checkerId,
                    "crosscheck.error.checks",
                    name(checkerId),
                    name(check.checkedId()));
            RuleViolation.unless(
                    check.checkedId() != checkedId,
                    "crosscheck.error.checked",
                    name(checkedId),
                    name(check.checkerId()));
            RuleViolation.unless(
                    check.checkerId() != checkedId || check.checkedId() != checkerId,
                    "crosscheck.error.mutual",
                    name(checkedId),
                    name(checkerId));
        }
        rows.insert(actor, periodId, checkerId, checkedId, null);
        Change change = Change.of(null, name(checkerId) + " → " + name(checkedId));
        audit.record(actor, "crosscheck.assigned", campaign.period(periodId).code(), Map.of("pair", change));
    }

    /** Takes an assignment back: from now on the checker sees nothing of the report. What was said stays. */
    public void revoke(Actor actor, long periodId, long checkId) {
        CampaignSheet campaign = leading(actor, periodId);
        CrossCheck check = inForce(periodId).stream()
                .filter(found -> found.id() == checkId)
                .findFirst()
                .orElseThrow(() -> new NotFound("assignment", checkId));
        CrossCheckPolicy.requireMayChoose(actor, check.checkedId());
        RuleViolation.unless(rows.revoke(actor, checkId), "crosscheck.error.revoked");
        Change change = Change.of(name(check.checkerId()) + " → " + name(check.checkedId()), null);
        audit.record(actor, "crosscheck.revoked", campaign.period(periodId).code(), Map.of("pair", change));
    }

    private List<CrossCheck> inForce(long periodId) {
        return rows.of(periodId).stream().filter(CrossCheck::isInForce).toList();
    }

    private CampaignSheet leading(Actor actor, long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        CrossCheckPolicy.requireLeader(actor, campaign.blocId());
        return campaign;
    }

    private List<UnitView> members(CampaignSheet campaign, long periodId) {
        return units.members(campaign.blocId(), campaign.period(periodId).dataTo());
    }

    private String name(long unitId) {
        return units.unit(unitId).name();
    }
}
