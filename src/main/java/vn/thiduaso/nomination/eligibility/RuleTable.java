package vn.thiduaso.nomination.eligibility;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.nomination.eligibility.rule.FormRules;
import vn.thiduaso.nomination.eligibility.rule.RuleCode;
import vn.thiduaso.nomination.eligibility.rule.RuleLevel;

/** Keeps what the bloc has set for each form of award. */
@Component
class RuleTable {

    private final JdbcClient jdbc;

    RuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is set for the campaign's forms, by form; one statement. */
    Map<Long, FormRules> of(long campaignId) {
        Map<Long, FormRules> found = new HashMap<>();
        jdbc.sql("""
                        SELECT r.* FROM award_form_rules r JOIN award_form f ON f.id = r.award_form_id
                        WHERE f.campaign_id = :campaign
                        """).param("campaign", campaignId).query(row -> {
            found.put(
                    row.getLong("award_form_id"),
                    new FormRules(
                            levels(row.getString("levels")),
                            row.getObject("collectives", Integer.class),
                            row.getBigDecimal("unit_share"),
                            row.getObject("individuals", Integer.class),
                            row.getBigDecimal("direct_share")));
        });
        return found;
    }

    void store(long awardFormId, FormRules rules) {
        jdbc.sql("""
                        INSERT INTO award_form_rules (award_form_id, levels, collectives, unit_share, individuals,
                                                      direct_share)
                        VALUES (:form, :levels, :collectives, :unitShare, :individuals, :directShare)
                        ON CONFLICT (award_form_id) DO UPDATE SET levels = excluded.levels,
                          collectives = excluded.collectives, unit_share = excluded.unit_share,
                          individuals = excluded.individuals, direct_share = excluded.direct_share
                        """)
                .param("form", awardFormId)
                .param("levels", text(rules.levels()))
                .param("collectives", rules.collectives())
                .param("unitShare", rules.unitShare())
                .param("individuals", rules.individuals())
                .param("directShare", rules.directShare())
                .update();
    }

    static @Nullable String text(Map<RuleCode, RuleLevel> levels) {
        return levels.isEmpty()
                ? null
                : levels.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(","));
    }

    private static Map<RuleCode, RuleLevel> levels(@Nullable String text) {
        return text == null
                ? Map.of()
                : Arrays.stream(text.split(",", -1))
                        .map(entry -> entry.split("=", 2))
                        .collect(Collectors.toMap(
                                entry -> RuleCode.valueOf(entry[0]), entry -> RuleLevel.valueOf(entry[1])));
    }
}
