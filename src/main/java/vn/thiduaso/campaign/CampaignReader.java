package vn.thiduaso.campaign;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.scheme.SchemeRows;
import vn.thiduaso.campaign.scheme.SchemeVersion;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.NotFound;

/** Puts a campaign's sheet together from its tables. */
@Component
class CampaignReader {

    private final JdbcClient jdbc;
    private final IndicatorReader indicators;
    private final SchemeRows schemes;

    CampaignReader(JdbcClient jdbc, IndicatorReader indicators, SchemeRows schemes) {
        this.jdbc = jdbc;
        this.indicators = indicators;
        this.schemes = schemes;
    }

    @Transactional(readOnly = true)
    public List<SchemeVersion> versions(long campaignId) {
        return schemes.signedOff(campaignId);
    }

    /** The campaign as it is with a version of its scheme. */
    @Transactional(readOnly = true)
    public CampaignSheet read(long campaignId, SchemeVersion version) {
        Head head = head(campaignId);
        List<GroupSheet> groups = indicators.read(campaignId);
        Scheme scheme = schemes.scheme(version.id(), rules(groups), groups(groups));
        Map<String, List<String>> texts = texts(campaignId);
        return new CampaignSheet(
                campaignId,
                head.blocId(),
                head.code(),
                head.name(),
                CampaignKind.valueOf(head.kind()),
                head.startsOn(),
                head.endsOn(),
                head.scope(),
                head.copiedFromId(),
                GroupSheet.scoredBy(scheme, groups),
                periods(campaignId),
                version,
                scheme,
                awardForms(campaignId),
                legalGrounds(campaignId),
                texts.getOrDefault("CONTENT", List.of()),
                texts.getOrDefault("COLLECTIVE_CRITERION", List.of()),
                texts.getOrDefault("INDIVIDUAL_CRITERION", List.of()));
    }

    private Head head(long campaignId) {
        return jdbc.sql("""
                        SELECT bloc_id, code, name, kind, starts_on, ends_on, scope, copied_from_id
                        FROM campaign WHERE id = :id
                        """)
                .param("id", campaignId)
                .query(Head.class)
                .optional()
                .orElseThrow(() -> new NotFound("campaign", campaignId));
    }

    private List<PeriodSheet> periods(long campaignId) {
        return jdbc.sql("""
                        SELECT id, campaign_id, code, kind, data_from, data_to, opens_on, deadline, locks_on,
                               grace_minutes, version
                        FROM reporting_period WHERE campaign_id = :id ORDER BY data_to, data_from
                        """).param("id", campaignId).query(PeriodSheet.class).list();
    }

    private static List<ItemRule> rules(List<GroupSheet> groups) {
        return groups.stream()
                .flatMap(group -> group.indicators().stream())
                .map(CampaignReader::rule)
                .toList();
    }

    private static List<Group> groups(List<GroupSheet> groups) {
        return groups.stream()
                .map(group -> new Group(group.code(), group.name()))
                .toList();
    }

    private static ItemRule rule(IndicatorSheet indicator) {
        BigDecimal target = indicator.target();
        return indicator.isMilestone() || target == null
                ? ItemRule.milestone(
                        indicator.code(),
                        indicator.groupCode(),
                        indicator.maxPoints(),
                        indicator.levels(),
                        indicator.targetLevel())
                : ItemRule.ratio(
                        indicator.code(), indicator.groupCode(), indicator.maxPoints(), indicator.comparison(), target);
    }

    private List<AwardFormSheet> awardForms(long campaignId) {
        return jdbc.sql("""
                        SELECT f.id, f.code, coalesce(n.name, f.name) AS name,
                               coalesce(n.authority, f.authority) AS authority, f.occasions, f.coefficient,
                               f.collective_factor, f.vote_threshold
                        FROM award_form f LEFT JOIN LATERAL (
                          SELECT name, authority FROM award_form_name WHERE award_form_id = f.id
                           AND valid_from <= CAST(now() AT TIME ZONE 'Asia/Ho_Chi_Minh' AS date)
                          ORDER BY valid_from DESC LIMIT 1) n ON true
                        WHERE f.campaign_id = :id ORDER BY f.position
                        """)
                .param("id", campaignId)
                .query(CampaignReader::awardForm)
                .list();
    }

    private static AwardFormSheet awardForm(ResultSet row, int number) throws SQLException {
        Set<Occasion> occasions = Arrays.stream(row.getString("occasions").split(",", -1))
                .map(Occasion::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new AwardFormSheet(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getString("authority"),
                occasions,
                row.getBigDecimal("coefficient"),
                row.getBigDecimal("collective_factor"),
                row.getBigDecimal("vote_threshold"));
    }

    /** The campaign's own grounds and the general ones (without a campaign), by date. */
    private List<LegalGround> legalGrounds(long campaignId) {
        return jdbc.sql("""
                        SELECT kind = 'LAW' AS law, number, issued_on, issuer, title, valid_from, valid_to
                        FROM legal_ground WHERE campaign_id = :id OR campaign_id IS NULL
                        ORDER BY campaign_id NULLS FIRST, position
                        """).param("id", campaignId).query(LegalGround.class).list();
    }

    private Map<String, List<String>> texts(long campaignId) {
        return jdbc
                .sql("SELECT kind, text FROM campaign_text WHERE campaign_id = :id ORDER BY kind, position")
                .param("id", campaignId)
                .query(TextRow.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        TextRow::kind, Collectors.mapping(TextRow::text, Collectors.toUnmodifiableList())));
    }

    private record Head(
            long blocId,
            String code,
            String name,
            String kind,
            LocalDate startsOn,
            LocalDate endsOn,
            String scope,
            @Nullable Long copiedFromId) {}

    private record TextRow(String kind, String text) {}
}
