package vn.thiduaso.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of award forms by date: one statement a call. A paper asks for its own date. */
@Component
public class AwardFormNames {

    private static final String NAMES = """
            SELECT id AS award_form_id, 0::bigint AS id, NULL::date AS valid_from, name, authority, NULL::text AS ground,
                   campaign_id
            FROM award_form
            UNION ALL
            SELECT n.award_form_id, n.id, n.valid_from, n.name, n.authority, n.ground, f.campaign_id
            FROM award_form_name n JOIN award_form f ON f.id = n.award_form_id
            """;

    private final JdbcClient jdbc;

    AwardFormNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the forms are called on the day, by form. */
    public Map<Long, AwardFormName> on(Collection<Long> awardFormIds, LocalDate day) {
        return jdbc
                .sql("SELECT DISTINCT ON (award_form_id) award_form_id, id, valid_from, name, authority, ground FROM ("
                        + NAMES + """
                        ) known WHERE award_form_id = ANY(:forms) AND (valid_from IS NULL OR valid_from <= :day)
                        ORDER BY award_form_id, valid_from DESC NULLS LAST
                        """)
                .param("forms", awardFormIds.toArray(Long[]::new))
                .param("day", day)
                .query(AwardFormName.class)
                .stream()
                .collect(Collectors.toMap(AwardFormName::awardFormId, Function.identity()));
    }

    /** All names of the campaign's forms, by form, the latest first. */
    Map<Long, List<AwardFormName>> ofCampaign(long campaignId) {
        return jdbc
                .sql("SELECT award_form_id, id, valid_from, name, authority, ground FROM (" + NAMES
                        + ") known WHERE campaign_id = :campaign ORDER BY valid_from DESC NULLS LAST")
                .param("campaign", campaignId)
                .query(AwardFormName.class)
                .stream()
                .collect(Collectors.groupingBy(AwardFormName::awardFormId));
    }
}
