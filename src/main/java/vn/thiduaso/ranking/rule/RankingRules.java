package vn.thiduaso.ranking.rule;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.StaleVersion;

/** The stored rules. Asks nobody for permission: a campaign's rule is told to everybody it concerns. */
@Component
public class RankingRules {

    private final JdbcClient jdbc;

    RankingRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The campaign's rule: two statements. */
    public RankingRule of(long campaignId) {
        return jdbc.sql(
                        "SELECT visibility, objection_days, combination, version FROM ranking_rule WHERE campaign_id = ?")
                .param(campaignId)
                .query((row, number) -> new RankingRule(
                        Visibility.valueOf(row.getString("visibility")),
                        row.getInt("objection_days"),
                        Combination.valueOf(row.getString("combination")),
                        weights(campaignId),
                        row.getInt("version")))
                .optional()
                .orElseGet(RankingRule::standard);
    }

    /** Stores the rule in place of the version that it was made from, or refuses with {@link StaleVersion}. */
    void store(long campaignId, RankingRule rule) {
        int stored = jdbc.sql("""
                        INSERT INTO ranking_rule (campaign_id, visibility, objection_days, combination, version)
                        VALUES (:campaign, :visibility, :days, :combination, 1)
                        ON CONFLICT (campaign_id) DO UPDATE
                        SET visibility = excluded.visibility, objection_days = excluded.objection_days,
                            combination = excluded.combination, version = ranking_rule.version + 1
                        WHERE ranking_rule.version = :version
                        """)
                .param("campaign", campaignId)
                .param("visibility", rule.visibility().name())
                .param("days", rule.objectionDays())
                .param("combination", rule.combination().name())
                .param("version", rule.version())
                .update();
        if (stored == 0) {
            throw new StaleVersion("ranking rule of campaign " + campaignId);
        }
        rule.weights()
                .forEach((period, weight) -> jdbc.sql("""
                                INSERT INTO ranking_weight (period_id, weight) VALUES (:period, :weight)
                                ON CONFLICT (period_id) DO UPDATE SET weight = excluded.weight
                                """)
                        .param("period", period)
                        .param("weight", weight)
                        .update());
    }

    private Map<Long, BigDecimal> weights(long campaignId) {
        Map<Long, BigDecimal> weights = new HashMap<>();
        jdbc.sql("""
                        SELECT w.period_id, w.weight FROM ranking_weight w
                        JOIN reporting_period p ON p.id = w.period_id WHERE p.campaign_id = ?
                        """).param(campaignId).query(row -> {
            weights.put(row.getLong("period_id"), row.getBigDecimal("weight"));
        });
        return weights;
    }
}
