package vn.thiduaso.nomination.eligibility;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.AwardFormSheet;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.nomination.eligibility.rule.FormRules;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.RuleViolation;

/** What blocks and what warns for each form of award, its quotas and its share of direct workers: set by the head. */
@Service
@Transactional
public class RuleService {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST = 999;

    private final RuleTable table;
    private final CampaignQueries campaigns;
    private final AuditLog audit;

    RuleService(RuleTable table, CampaignQueries campaigns, AuditLog audit) {
        this.table = table;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /** The campaign, for a leader of its bloc. */
    @Transactional(readOnly = true)
    public CampaignSheet campaign(Actor actor, long campaignId) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        Forbidden.unless(actor.leads(campaign.blocId()), "rules of campaign " + campaignId);
        return campaign;
    }

    /** The rules of every form of the campaign, in the order of the forms. */
    @Transactional(readOnly = true)
    public Map<AwardFormSheet, FormRules> rules(Actor actor, long campaignId) {
        CampaignSheet campaign = campaign(actor, campaignId);
        Map<Long, FormRules> set = table.of(campaignId);
        Map<AwardFormSheet, FormRules> rules = new LinkedHashMap<>();
        campaign.awardForms().forEach(form -> rules.put(form, set.getOrDefault(form.id(), FormRules.USUAL)));
        return rules;
    }

    /** Sets the rules of one form; what was submitted already is not undone. */
    public void set(Actor actor, long campaignId, long awardFormId, FormRules rules) {
        CampaignSheet campaign = campaign(actor, campaignId);
        Forbidden.unless(actor.isBlocHead(campaign.blocId()), "setting rules as deputy");
        AwardFormSheet form = campaign.awardForm(awardFormId);
        requireCount(rules.collectives());
        requireCount(rules.individuals());
        requireShare(rules.unitShare());
        requireShare(rules.directShare());
        FormRules before = table.of(campaignId).getOrDefault(awardFormId, FormRules.USUAL);
        table.store(awardFormId, rules);
        audit.record(
                actor,
                "nomination.rules",
                campaign.code() + " · " + form.code(),
                Map.of(
                        "levels", Change.of(RuleTable.text(before.levels()), RuleTable.text(rules.levels())),
                        "collectives", Change.of(before.collectives(), rules.collectives()),
                        "unitShare", Change.of(before.unitShare(), rules.unitShare()),
                        "individuals", Change.of(before.individuals(), rules.individuals()),
                        "directShare", Change.of(before.directShare(), rules.directShare())));
    }

    private static void requireCount(@Nullable Integer count) {
        RuleViolation.unless(count == null || (count >= 0 && count <= MOST), "nomination.rules.error.count", MOST);
    }

    private static void requireShare(@Nullable BigDecimal share) {
        RuleViolation.unless(
                share == null || (share.signum() >= 0 && share.compareTo(HUNDRED) <= 0),
                "nomination.rules.error.share");
    }
}
