package vn.thiduaso.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.campaign.CampaignQueries;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.StaleVersion;

/** The Khối trưởng sets the money for a campaign's awards. */
@Service
@Transactional
public class FundService {

    private final CampaignQueries campaigns;
    private final JdbcClient jdbc;
    private final AuditLog audit;

    FundService(CampaignQueries campaigns, JdbcClient jdbc, AuditLog audit) {
        this.campaigns = campaigns;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * Sets the fund.
     *
     * @param version as it was shown, -1 when there was none; another one by now is a {@link StaleVersion}
     */
    public void set(Actor actor, long campaignId, int version, long amount, @Nullable String source) {
        CampaignSheet campaign = campaigns.campaign(actor, campaignId);
        DecisionPolicy.requireHead(actor, campaign.blocId());
        Long before = jdbc.sql("SELECT amount FROM campaign_fund WHERE campaign_id = ?")
                .param(campaignId)
                .query(Long.class)
                .optional()
                .orElse(null);
        int changed = version < 0
                ? jdbc.sql("""
                                INSERT INTO campaign_fund (campaign_id, amount, source, version)
                                VALUES (:campaign, :amount, :source, 0)
                                ON CONFLICT (campaign_id) DO NOTHING
                                """)
                        .param("campaign", campaignId)
                        .param("amount", amount)
                        .param("source", source)
                        .update()
                : jdbc.sql("""
                                UPDATE campaign_fund SET amount = :amount, source = :source, version = version + 1
                                WHERE campaign_id = :campaign AND version = :version
                                """)
                        .param("campaign", campaignId)
                        .param("amount", amount)
                        .param("source", source)
                        .param("version", version)
                        .update();
        if (changed != 1) {
            throw new StaleVersion("fund of campaign " + campaignId);
        }
        Map<String, Change> changes = new LinkedHashMap<>();
        changes.put("amount", Change.of(before, amount));
        audit.record(actor, "decision.fundSet", campaign.code(), changes);
    }
}
