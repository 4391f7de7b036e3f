package vn.thiduaso.award;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.NotFound;

/** The rates of award forms by date: one statement a call. A paper or a vote asks for its own date. */
@Component
public class AwardRates {

    private static final String RATE = """
            SELECT r.award_form_id, r.id, r.valid_from, r.coefficient, r.collective_factor, r.vote_threshold, r.ground,
                   r.version
            FROM award_form_rate r
            """;

    private final JdbcClient jdbc;

    AwardRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds for the form on the day. */
    public AwardRate on(long awardFormId, LocalDate day) {
        AwardRate rate = on(List.of(awardFormId), day).get(awardFormId);
        if (rate == null) {
            throw new NotFound("award form", awardFormId);
        }
        return rate;
    }

    /** What holds on the day, by form. */
    public Map<Long, AwardRate> on(Collection<Long> awardFormIds, LocalDate day) {
        return jdbc
                .sql("SELECT DISTINCT ON (award_form_id) * FROM (" + RATE + """
                        WHERE r.award_form_id = ANY(:forms) AND (r.valid_from IS NULL OR r.valid_from <= :day)
                        ) known ORDER BY award_form_id, valid_from DESC NULLS LAST
                        """)
                .param("forms", awardFormIds.toArray(Long[]::new))
                .param("day", day)
                .query(AwardRate.class)
                .stream()
                .collect(Collectors.toMap(AwardRate::awardFormId, Function.identity()));
    }

    /** All rates of the campaign's forms, by form, the latest first. */
    Map<Long, List<AwardRate>> ofCampaign(long campaignId) {
        return jdbc.sql(RATE + """
                        JOIN award_form f ON f.id = r.award_form_id
                        WHERE f.campaign_id = :campaign ORDER BY r.valid_from DESC NULLS LAST
                        """).param("campaign", campaignId).query(AwardRate.class).stream()
                .collect(Collectors.groupingBy(AwardRate::awardFormId));
    }

    AwardRate rate(long awardFormId, long id) {
        return jdbc.sql(RATE + "WHERE r.award_form_id = :form AND r.id = :id")
                .param("form", awardFormId)
                .param("id", id)
                .query(AwardRate.class)
                .optional()
                .map(Objects::requireNonNull)
                .orElseThrow(() -> new NotFound("award rate", id));
    }
}
