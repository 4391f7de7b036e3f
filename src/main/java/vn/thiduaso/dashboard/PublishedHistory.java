package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;

/**
 * What earlier periods looked like, from their newest publications only: that a ranking exists is part of every
 * statement, so nothing unpublished can be read here.
 */
@Component
class PublishedHistory {

    private static final String NEWEST = """
            WITH newest AS (SELECT DISTINCT ON (period_id) id, period_id FROM ranking
                            WHERE period_id IN (:periods) ORDER BY period_id, number DESC)
            """;

    private final JdbcClient jdbc;

    PublishedHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where every unit stood in the last published one of the periods, by unit; one statement. */
    Map<Long, PastPlace> lastPlaces(List<PeriodSheet> latestFirst) {
        if (latestFirst.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        SELECT w.unit_id, w.place, w.final_score, k.period_id FROM ranking_row w JOIN (
                          SELECT r.id, r.period_id FROM ranking r JOIN reporting_period p ON p.id = r.period_id
                          WHERE r.period_id IN (:periods) ORDER BY p.data_to DESC, r.number DESC LIMIT 1
                        ) k ON k.id = w.ranking_id
                        """)
                .param("periods", ids(latestFirst))
                .query((row, number) -> new PastPlace(
                        row.getLong("period_id"),
                        row.getLong("unit_id"),
                        row.getObject("place", Integer.class),
                        row.getBigDecimal("final_score")))
                .list()
                .stream()
                .collect(Collectors.toMap(PastPlace::unitId, Function.identity()));
    }

    /**
     * Σ numerators ÷ Σ denominators of the units in percent, by period and code; one statement. What was sent back
     * and never answered counts as nothing, as it does in the score.
     */
    Map<Long, Map<String, BigDecimal>> blocPercentages(Collection<PeriodSheet> periods) {
        return byPeriod(periods, List.of(), """
                SELECT r.period_id, i.code,
                       100 * sum((SELECT sum(n) FROM unnest(
                         CASE WHEN v.decision = 'CORRECTED' THEN v.numerators ELSE e.numerators END) AS n))
                       / nullif(sum(CASE WHEN v.decision = 'CORRECTED' THEN v.denominator ELSE e.denominator END), 0)
                       AS value
                FROM report r JOIN report_entry e ON e.report_id = r.id JOIN indicator i ON i.id = e.indicator_id
                LEFT JOIN verdict v ON v.report_id = r.id AND v.indicator_id = e.indicator_id
                WHERE r.period_id IN (SELECT period_id FROM newest) AND r.submission_no > 0
                  AND CASE WHEN v.decision = 'CORRECTED' THEN v.state ELSE e.state END = 'ENTERED'
                  AND NOT (r.status = 'RETURNED' AND coalesce(v.decision, '') = 'SENT_BACK')
                GROUP BY r.period_id, i.code
                """);
    }

    /** The share of units on target in percent, by period and code, of items that have no percentage; one statement. */
    Map<Long, Map<String, BigDecimal>> sharesOnTarget(Collection<PeriodSheet> periods, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return byPeriod(periods, codes, """
                SELECT k.period_id, score ->> 'code' AS code,
                       100.0 * count(*) FILTER (WHERE score ->> 'outcome' = 'MET')
                       / nullif(count(*) FILTER (WHERE score ->> 'outcome' <> 'NOT_COUNTED'), 0) AS value
                FROM newest k JOIN ranking_row w ON w.ranking_id = k.id
                CROSS JOIN LATERAL jsonb_path_query(w.detail, '$.score.items[*]') AS score
                WHERE score ->> 'code' IN (:codes) GROUP BY k.period_id, score ->> 'code'
                """);
    }

    /** The unit's percentage of the indicator by period; one statement. */
    Map<Long, BigDecimal> unitPercentages(Collection<PeriodSheet> periods, long unitId, String code) {
        if (periods.isEmpty()) {
            return Map.of();
        }
        Map<Long, BigDecimal> found = new HashMap<>();
        jdbc.sql(NEWEST + """
                        SELECT k.period_id, (jsonb_path_query_first(w.detail,
                          '$.score.items[*] ? (@.code == $code).percentage', jsonb_build_object('code', :code::text))
                          #>> '{}')::numeric AS value
                        FROM newest k JOIN ranking_row w ON w.ranking_id = k.id AND w.unit_id = :unit
                        """)
                .param("periods", ids(periods))
                .param("unit", unitId)
                .param("code", code)
                .query(row -> {
                    put(found, row.getLong("period_id"), row.getBigDecimal("value"));
                });
        return found;
    }

    private Map<Long, Map<String, BigDecimal>> byPeriod(
            Collection<PeriodSheet> periods, Collection<String> codes, String select) {
        if (periods.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<String, BigDecimal>> found = new HashMap<>();
        jdbc.sql(NEWEST + select)
                .param("periods", ids(periods))
                .param("codes", codes)
                .query(row -> {
                    put(
                            found.computeIfAbsent(row.getLong("period_id"), id -> new HashMap<>()),
                            row.getString("code"),
                            row.getBigDecimal("value"));
                });
        return found;
    }

    private static <K> void put(Map<K, BigDecimal> values, K key, @Nullable BigDecimal value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private static List<Long> ids(Collection<PeriodSheet> periods) {
        return periods.stream().map(PeriodSheet::id).toList();
    }
}
