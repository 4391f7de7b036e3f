package vn.thiduaso.nomination.suggestion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is known of units and people besides the ranking: one statement each. */
@Component
class SuggestionReader {

    private final JdbcClient jdbc;

    SuggestionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each unit whether it is nominated in the campaign, and its last award since a day. */
    Map<Long, UnitFacts> units(long campaignId, Collection<Long> unitIds, LocalDate since) {
        Map<Long, UnitFacts> found = new HashMap<>();
        if (unitIds.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        SELECT u.id, EXISTS (SELECT 1 FROM nomination n WHERE n.campaign_id = :campaign
                                 AND n.unit_id = u.id AND n.subject_kind = 'COLLECTIVE' AND n.department IS NULL
                                 AND n.status NOT IN ('WITHDRAWN', 'NOT_PASSED', 'NOT_AWARDED')) AS nominated,
                               a.form_name, a.decision_date
                        FROM unit u LEFT JOIN LATERAL (
                          SELECT form_name, decision_date FROM award
                          WHERE unit_id = u.id AND staff_member_id IS NULL AND person_name IS NULL AND department IS NULL
                            AND decision_date > :since
                          ORDER BY decision_date DESC LIMIT 1) a ON true
                        WHERE u.id IN (:units)
                        """)
                .param("campaign", campaignId)
                .param("units", unitIds)
                .param("since", since)
                .query(row -> {
                    found.put(
                            row.getLong("id"),
                            new UnitFacts(
                                    row.getBoolean("nominated"),
                                    row.getString("form_name"),
                                    row.getObject("decision_date", LocalDate.class)));
                });
        return found;
    }

    /** People of the units with a recognised initiative that is neither awarded nor under way in the campaign. */
    List<SuggestedPerson> people(long campaignId, Collection<Long> unitIds, LocalDate today) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT * FROM (
                          SELECT DISTINCT ON (s.id) s.id, s.full_name, s.post, u.name AS unit_name, s.leader,
                                 s.gender = 'FEMALE' AS female, n.initiative, n.task_years, n.task_results,
                                 n.initiative_level
                          FROM nomination n
                          JOIN staff_member s ON s.id = n.staff_member_id
                          JOIN unit u ON u.id = s.unit_id
                          WHERE s.unit_id IN (:units) AND (s.left_on IS NULL OR s.left_on >= :today)
                            AND n.initiative IS NOT NULL AND n.initiative_decision IS NOT NULL
                            AND NOT EXISTS (SELECT 1 FROM nomination o
                                            WHERE o.staff_member_id = s.id
                                              AND (o.status = 'AWARDED' AND plain_text(o.initiative) = plain_text(n.initiative)
                                                OR o.campaign_id = :campaign AND o.status NOT IN
                                                  ('WITHDRAWN', 'NOT_PASSED', 'NOT_AWARDED', 'RESERVE')))
                          ORDER BY s.id, n.id DESC) p
                        ORDER BY leader, female DESC, full_name, id LIMIT 50
                        """)
                .param("campaign", campaignId)
                .param("units", unitIds)
                .param("today", today)
                .query((row, number) -> new SuggestedPerson(
                        row.getLong("id"),
                        row.getString("full_name"),
                        row.getString("post"),
                        row.getString("unit_name"),
                        row.getBoolean("leader"),
                        row.getBoolean("female"),
                        row.getString("initiative"),
                        lacks(
                                row.getString("task_years"),
                                row.getString("task_results"),
                                row.getString("initiative_level"))))
                .list();
    }

    private static List<Lack> lacks(
            @Nullable String taskYears, @Nullable String taskResults, @Nullable String initiativeLevel) {
        List<Lack> lacks = new ArrayList<>();
        if (taskYears == null && taskResults == null) {
            lacks.add(Lack.of("tasks"));
        }
        if (initiativeLevel == null) {
            lacks.add(Lack.of("initiativeLevel"));
        }
        return lacks;
    }

    /** What is known of a unit; the award is null without one. */
    record UnitFacts(
            boolean nominated,
            @Nullable String awardForm,
            @Nullable LocalDate awardDate) {}
}
