package vn.thiduaso.nomination.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.eligibility.rule.PastAward;
import vn.thiduaso.nomination.eligibility.rule.Rival;

/** Reads what the rules compare nominations with: one statement a call, whatever the number of nominations. */
@Component
class SubjectFacts {

    private final JdbcClient jdbc;

    SubjectFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Awards of the units and people, latest first; those that the register keeps by name count for a person of that name
     * in the same unit, unless the year of birth is another one.
     */
    List<PastAward> awards(Collection<Candidacy> candidacies) {
        Set<Long> units = candidacies.stream().map(Candidacy::unitId).collect(Collectors.toSet());
        Set<Long> people = candidacies.stream()
                .map(Candidacy::staffMemberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        people.add(-1L);
        return jdbc.sql("""
                        SELECT a.unit_id, s.id AS staff_member_id, a.form_name, a.achievement, a.decision_no,
                               a.decision_date, a.id
                        FROM award a JOIN staff_member s ON s.unit_id = a.unit_id AND s.id IN (:people)
                          AND plain_text(s.full_name) = plain_text(a.person_name)
                          AND (a.birth_year IS NULL OR a.birth_year = s.birth_year)
                        WHERE a.staff_member_id IS NULL AND a.person_name IS NOT NULL
                        UNION ALL
                        SELECT unit_id, staff_member_id, form_name, achievement, decision_no, decision_date, id
                        FROM award
                        WHERE (unit_id IN (:units) AND staff_member_id IS NULL AND person_name IS NULL AND department IS NULL)
                           OR staff_member_id IN (:people)
                        ORDER BY decision_date DESC, id DESC
                        """)
                .param("units", units)
                .param("people", people)
                .query(PastAward.class)
                .list();
    }

    /** All living nominations of the campaign. */
    List<Rival> rivals(long campaignId) {
        return jdbc.sql("""
                        SELECT n.id, n.unit_id, u.name AS unit_name, n.staff_member_id, s.full_name, s.birth_year,
                               coalesce(s.leader, false) AS leader, n.department, n.award_form_id, n.occasion,
                               n.occasion_year, n.status, n.initiative
                        FROM nomination n
                        JOIN unit u ON u.id = n.unit_id
                        LEFT JOIN staff_member s ON s.id = n.staff_member_id
                        WHERE n.campaign_id = :campaign AND n.status <> 'WITHDRAWN'
                        ORDER BY n.id
                        """)
                .param("campaign", campaignId)
                .query(SubjectFacts::rival)
                .list();
    }

    private static Rival rival(ResultSet row, int number) throws SQLException {
        return new Rival(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getObject("staff_member_id", Long.class),
                row.getString("full_name"),
                row.getObject("birth_year", Integer.class),
                row.getBoolean("leader"),
                row.getString("department"),
                row.getLong("award_form_id"),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("occasion_year", Integer.class),
                row.getString("status"),
                row.getString("initiative"));
    }
}
