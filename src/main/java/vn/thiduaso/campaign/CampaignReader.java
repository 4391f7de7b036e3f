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
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Rounding;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.NotFound;

/** Puts a campaign's sheet together from its tables. */
@Component
class CampaignReader {

    private final JdbcClient jdbc;
    private final IndicatorReader indicators;

    CampaignReader(JdbcClient jdbc, IndicatorReader indicators) {
        this.jdbc = jdbc;
        this.indicators = indicators;
    }

    @Transactional(readOnly = true)
    public CampaignSheet read(long campaignId) {
        Head head = head(campaignId);
        List<GroupSheet> groups = indicators.read(campaignId);
        SchemeRow scheme = scheme(campaignId);
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
                groups,
                periods(campaignId),
                scheme.id(),
                scheme.number(),
                toScheme(scheme, groups),
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

    private SchemeRow scheme(long campaignId) {
        return jdbc.sql("""
                        SELECT id, number, total, bonus_cap, late_points, late_cap, tie_break
                        FROM scoring_scheme WHERE campaign_id = :id ORDER BY number DESC LIMIT 1
                        """)
                .param("id", campaignId)
                .query(SchemeRow.class)
                .optional()
                .orElseThrow(() -> new NotFound("scheme of campaign", campaignId));
    }

    private Scheme toScheme(SchemeRow row, List<GroupSheet> groups) {
        List<Band> bands = jdbc.sql(
                        "SELECT name, from_points, max_share FROM scoring_band WHERE scheme_id = :id ORDER BY position")
                .param("id", row.id())
                .query(Band.class)
                .list();
        List<ItemRule> items = groups.stream()
                .flatMap(group -> group.indicators().stream())
                .map(CampaignReader::rule)
                .toList();
        return new Scheme(
                row.total(),
                row.bonusCap(),
                row.latePoints(),
                row.lateCap(),
                bands,
                Arrays.asList(row.tieBreak().split(",", -1)),
                items,
                groups.stream()
                        .map(group -> new Group(group.code(), group.name()))
                        .toList(),
                Rounding.STANDARD);
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
                        SELECT id, code, name, authority, occasions, coefficient, collective_factor, vote_threshold
                        FROM award_form WHERE campaign_id = :id ORDER BY position
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

    private record SchemeRow(
            long id,
            int number,
            BigDecimal total,
            BigDecimal bonusCap,
            BigDecimal latePoints,
            BigDecimal lateCap,
            String tieBreak) {}

    private record TextRow(String kind, String text) {}
}
