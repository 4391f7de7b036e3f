package vn.thiduaso.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Inserts a campaign's groups and indicators. */
@Component
class IndicatorInstaller {

    private final JdbcClient jdbc;

    IndicatorInstaller(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long campaignId, List<CampaignDefinition.Group> groups, List<CampaignDefinition.Indicator> indicators) {
        Map<String, Long> groupIds = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            groupIds.put(groups.get(i).code(), insertGroup(campaignId, i + 1, groups.get(i)));
        }
        for (int i = 0; i < indicators.size(); i++) {
            CampaignDefinition.Indicator indicator = indicators.get(i);
            long groupId = Objects.requireNonNull(groupIds.get(indicator.group()), indicator.group());
            long id = insertIndicator(groupId, i + 1, indicator);
            insertNumerators(id, indicator.numerator());
            insertLevels(id, indicator.levels());
        }
        insertChecks(campaignId);
    }

    /** Every ratio begins with the checks of the pattern. */
    private void insertChecks(long campaignId) {
        jdbc.sql("""
                        INSERT INTO indicator_check (indicator_id, kind, threshold, sentence, enabled, version)
                        SELECT i.id, t.kind, t.threshold, t.sentence, t.registered OR i.source = 'MANUAL', 0
                        FROM indicator i JOIN indicator_group g ON g.id = i.group_id CROSS JOIN check_template t
                        WHERE g.campaign_id = :campaign AND i.kind = 'RATIO'
                        """).param("campaign", campaignId).update();
    }

    private long insertGroup(long campaignId, int position, CampaignDefinition.Group group) {
        return jdbc.sql("""
                        INSERT INTO indicator_group (id, campaign_id, position, code, name)
                        VALUES (nextval('indicator_group_seq'), ?, ?, ?, ?) RETURNING id
                        """)
                .params(campaignId, position, group.code(), group.name())
                .query(Long.class)
                .single();
    }

    private long insertIndicator(long groupId, int position, CampaignDefinition.Indicator indicator) {
        return jdbc.sql("""
                        INSERT INTO indicator (id, group_id, position, code, name, kind, source, max_points,
                                               comparison, target, target_level, denominator, definition,
                                               evidence)
                        VALUES (nextval('indicator_seq'), :group, :position, :code, :name, :kind, :source, :points,
                                :comparison, :target, :level, :denominator, :definition, :evidence) RETURNING id
                        """)
                .param("group", groupId)
                .param("position", position)
                .param("code", indicator.code())
                .param("name", indicator.name())
                .param("kind", indicator.kind().name())
                .param("source", indicator.source().name())
                .param("points", indicator.points())
                .param("comparison", indicator.comparison().name())
                .param("target", indicator.targetPercent())
                .param("level", indicator.targetLevel())
                .param("denominator", indicator.denominator())
                .param("definition", indicator.definition())
                .param("evidence", indicator.evidence())
                .query(Long.class)
                .single();
    }

    private void insertNumerators(long indicatorId, List<String> labels) {
        for (int i = 0; i < labels.size(); i++) {
            jdbc.sql("INSERT INTO indicator_numerator (indicator_id, position, label) VALUES (?, ?, ?)")
                    .params(indicatorId, i + 1, labels.get(i))
                    .update();
        }
    }

    private void insertLevels(long indicatorId, List<CampaignDefinition.Level> levels) {
        for (int i = 0; i < levels.size(); i++) {
            jdbc.sql("INSERT INTO indicator_level (indicator_id, position, name, credit) VALUES (?, ?, ?, ?)")
                    .params(
                            indicatorId,
                            i + 1,
                            levels.get(i).name(),
                            levels.get(i).credit())
                    .update();
        }
    }
}
