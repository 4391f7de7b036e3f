package vn.thiduaso.ranking.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;

/** Shows a campaign's rule for rankings to its leaders and lets the Khối trưởng change it. */
@Service
@Transactional
public class RankingRuleService {

    private static final BigDecimal LARGEST_WEIGHT = new BigDecimal("1000");

    private final CampaignQueries campaigns;
    private final RankingRules rules;
    private final AuditLog audit;

    RankingRuleService(CampaignQueries campaigns, RankingRules rules, AuditLog audit) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.audit = audit;
    }

    /** The campaign, for a leader of its bloc. */
    @Transactional(readOnly = true)
    public CampaignSheet campaign(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        if (!actor.leads(campaign.blocId())) {
            throw new NotFound("ranking rule of campaign", campaignId);
        }
        return campaign;
    }

    @Transactional(readOnly = true)
    public RankingRule rule(Actor actor, long campaignId) {
        return rules.of(campaign(actor, campaignId).id());
    }

    /** Stores the rule; it carries the version that was shown. What is published stays as it is. */
    public void change(Actor actor, long campaignId, RankingRule wanted) {
        CampaignSheet campaign = campaign(actor, campaignId);
        Forbidden.unless(actor.isBlocHead(campaign.blocId()), "changing the ranking rule as deputy");
        RuleViolation.unless(
                wanted.objectionDays() >= 0 && wanted.objectionDays() <= RankingRule.MOST_DAYS,
                "ranking.error.objectionDays",
                RankingRule.MOST_DAYS);
        wanted.weights().forEach((period, weight) -> {
            campaign.period(period);
            RuleViolation.unless(
                    weight.signum() >= 0
                            && weight.compareTo(LARGEST_WEIGHT) < 0
                            && weight.stripTrailingZeros().scale() <= 2,
                    "ranking.error.weight");
        });
        boolean somethingCounts = wanted.combination() != Combination.WEIGHTED
                || campaign.periods().stream()
                        .anyMatch(period -> wanted.weight(period.id()).signum() > 0);
        RuleViolation.unless(somethingCounts, "ranking.error.weights");
        RankingRule before = rules.of(campaignId);
        rules.store(campaignId, wanted);
        audit.record(actor, "ranking.rule", campaign.code(), changes(before, wanted));
    }

    private static Map<String, Change> changes(RankingRule before, RankingRule after) {
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("visibility", Change.of(before.visibility(), after.visibility()));
        changes.put("objectionDays", Change.of(before.objectionDays(), after.objectionDays()));
        changes.put("combination", Change.of(before.combination(), after.combination()));
        changes.put("weights", Change.of(before.weights(), after.weights()));
        changes.values().removeIf(change -> String.valueOf(change.before()).equals(String.valueOf(change.after())));
        return changes;
    }
}
