package vn.thiduaso.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.check.Check;
import vn.thiduaso.campaign.check.CheckKind;
import vn.thiduaso.campaign.check.Checks;
import vn.thiduaso.scoring.Comparison;
import vn.thiduaso.scoring.ItemKind;
import vn.thiduaso.scoring.Level;

/** Reads a campaign's groups with their indicators: five statements, whatever their number. */
@Component
class IndicatorReader {

    private final JdbcClient jdbc;

    IndicatorReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<GroupSheet> read(long campaignId) {
        Map<Long, List<String>> numerators = numerators(campaignId);
        Map<Long, List<Level>> levels = levels(campaignId);
        Map<Long, List<Check>> checks = checks(campaignId);
        Map<String, List<IndicatorSheet>> byGroup = rows(campaignId).stream()
                .map(row -> row.sheet(
                        numerators.getOrDefault(row.id(), List.of()),
                        levels.getOrDefault(row.id(), List.of()),
                        new Checks(checks.getOrDefault(row.id(), List.of()))))
                .collect(Collectors.groupingBy(IndicatorSheet::groupCode));
        return jdbc
                .sql("SELECT code, name FROM indicator_group WHERE campaign_id = :id ORDER BY position")
                .param("id", campaignId)
                .query(GroupRow.class)
                .list()
                .stream()
                .map(group -> new GroupSheet(group.code(), group.name(), byGroup.getOrDefault(group.code(), List.of())))
                .toList();
    }

    private List<IndicatorRow> rows(long campaignId) {
        return jdbc.sql("""
                        SELECT i.id, g.code AS group_code, i.code, i.name, i.kind, i.source, i.max_points,
                               i.comparison, i.target, i.target_level, i.denominator, i.definition,
                               i.evidence
                        FROM indicator i JOIN indicator_group g ON g.id = i.group_id
                        WHERE g.campaign_id = :id ORDER BY g.position, i.position
                        """).param("id", campaignId).query(IndicatorRow.class).list();
    }

    private Map<Long, List<String>> numerators(long campaignId) {
        return jdbc.sql("""
                        SELECT n.indicator_id, n.label
                        FROM indicator_numerator n JOIN indicator i ON i.id = n.indicator_id
                        JOIN indicator_group g ON g.id = i.group_id
                        WHERE g.campaign_id = :id ORDER BY n.indicator_id, n.position
                        """).param("id", campaignId).query(NumeratorRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        NumeratorRow::indicatorId,
                        Collectors.mapping(NumeratorRow::label, Collectors.toUnmodifiableList())));
    }

    private Map<Long, List<Level>> levels(long campaignId) {
        return jdbc.sql("""
                        SELECT l.indicator_id, l.name, l.credit
                        FROM indicator_level l JOIN indicator i ON i.id = l.indicator_id
                        JOIN indicator_group g ON g.id = i.group_id
                        WHERE g.campaign_id = :id ORDER BY l.indicator_id, l.position
                        """).param("id", campaignId).query(LevelRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        LevelRow::indicatorId,
                        Collectors.mapping(
                                row -> new Level(row.name(), row.credit()), Collectors.toUnmodifiableList())));
    }

    private Map<Long, List<Check>> checks(long campaignId) {
        return jdbc.sql("""
                        SELECT k.indicator_id, k.kind, k.threshold, k.sentence, k.enabled
                        FROM indicator_check k JOIN indicator i ON i.id = k.indicator_id
                        JOIN indicator_group g ON g.id = i.group_id
                        WHERE g.campaign_id = :id
                        """).param("id", campaignId).query(CheckRow.class).list().stream()
                .collect(Collectors.groupingBy(
                        CheckRow::indicatorId, Collectors.mapping(CheckRow::check, Collectors.toUnmodifiableList())));
    }

    private record GroupRow(String code, String name) {}

    private record NumeratorRow(long indicatorId, String label) {}

    private record LevelRow(long indicatorId, String name, BigDecimal credit) {}

    private record CheckRow(
            long indicatorId, CheckKind kind, @Nullable BigDecimal threshold, String sentence, boolean enabled) {

        Check check() {
            return new Check(kind, threshold, sentence, enabled);
        }
    }

    private record IndicatorRow(
            long id,
            String groupCode,
            String code,
            String name,
            String kind,
            String source,
            BigDecimal maxPoints,
            String comparison,
            @Nullable BigDecimal target,
            @Nullable String targetLevel,
            @Nullable String denominator,
            String definition,
            String evidence) {

        IndicatorSheet sheet(List<String> numerators, List<Level> levels, Checks checks) {
            return new IndicatorSheet(
                    id,
                    groupCode,
                    code,
                    name,
                    ItemKind.valueOf(kind),
                    IndicatorSource.valueOf(source),
                    maxPoints,
                    Comparison.valueOf(comparison),
                    target,
                    targetLevel,
                    denominator,
                    numerators,
                    levels,
                    definition,
                    evidence,
                    checks);
        }
    }
}
