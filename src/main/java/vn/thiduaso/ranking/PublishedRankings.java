package vn.thiduaso.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.campaign.scheme.SchemeJson;
import vn.thiduaso.ranking.rule.RankingRule;
import vn.thiduaso.ranking.rule.Visibility;
import vn.thiduaso.shared.NotFound;

/**
 * Reads how far rankings have got, and frozen tables: one statement to read one, whatever its length, and none once it
 * is in memory, where it may stay because it never changes.
 */
@Component
class PublishedRankings {

    private static final String PUBLICATION = """
            SELECT r.id, r.number, s.number AS scheme_number, r.published_at, r.published_by, r.checksum, r.reason,
                   r.number = max(r.number) OVER (PARTITION BY r.period_id) AS latest
            FROM ranking r JOIN scoring_scheme s ON s.id = r.scheme_id WHERE r.period_id = :period
            """;
    private static final String ADOPTION = """
            SELECT a.number AS adoption_number, s.number AS adoption_scheme, a.adopted_at, a.adopted_by, a.window_ends_on,
                   a.checksum AS adoption_checksum, a.reason AS adoption_reason
            FROM ranking_adoption a JOIN scoring_scheme s ON s.id = a.scheme_id WHERE a.period_id = :period
            """;
    private static final String STATUS = """
            SELECT u.visibility, coalesce(u.objection_days, :days) AS objection_days, r.*, a.*,
                   (SELECT count(*) FROM objection o
                    WHERE o.period_id = :period AND o.outcome IS NULL AND o.withdrawn_at IS NULL) AS open_objections,
                   (SELECT e.id FROM ranking e JOIN reporting_period p ON p.id = e.period_id
                    WHERE e.period_id IN (:before) ORDER BY p.data_to DESC, e.number DESC LIMIT 1) AS previous_id
            FROM (SELECT 1) one
            LEFT JOIN ranking_rule u ON u.campaign_id = :campaign
            LEFT JOIN LATERAL (%s ORDER BY r.number DESC LIMIT 1) r ON true
            LEFT JOIN LATERAL (%s ORDER BY a.number DESC LIMIT 1) a ON true
            """.formatted(PUBLICATION, ADOPTION);

    private static final int KEPT_TABLES = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CampaignCatalogue campaigns;
    private final Cache<String, FrozenTable> tables =
            Caffeine.newBuilder().maximumSize(KEPT_TABLES).build();
    private final Cache<Long, Map<Long, Integer>> places =
            Caffeine.newBuilder().maximumSize(KEPT_TABLES).build();

    PublishedRankings(JdbcClient jdbc, JsonMapper json, CampaignCatalogue campaigns) {
        this.jdbc = jdbc;
        this.json = SchemeJson.knowingRules(json);
        this.campaigns = campaigns;
    }

    /** How far the period's ranking has got: one statement. */
    PeriodStatus status(long periodId) {
        CampaignSheet campaign = campaigns.campaignOfPeriod(periodId);
        return jdbc.sql(STATUS)
                .param("period", periodId)
                .param("campaign", campaign.id())
                .param("before", before(campaign, periodId))
                .param("days", RankingRule.standard().objectionDays())
                .query((row, number) -> new PeriodStatus(
                        visibility(row.getString("visibility")),
                        row.getInt("objection_days"),
                        row.getObject("adoption_number") == null ? null : adoption(row, number),
                        row.getObject("id") == null ? null : publication(row, number),
                        row.getInt("open_objections"),
                        row.getObject("previous_id", Long.class)))
                .single();
    }

    /** The newest publication of the period. */
    Optional<Publication> latest(long periodId) {
        return jdbc.sql(PUBLICATION + " ORDER BY r.number DESC LIMIT 1")
                .param("period", periodId)
                .query(PublishedRankings::publication)
                .optional();
    }

    /** All publications of the period, newest first. */
    List<Publication> versions(long periodId) {
        return jdbc.sql(PUBLICATION + " ORDER BY r.number DESC")
                .param("period", periodId)
                .query(PublishedRankings::publication)
                .list();
    }

    /** All preliminary tables of the period, newest first. */
    List<Adoption> adoptions(long periodId) {
        return jdbc.sql(ADOPTION + " ORDER BY a.number DESC")
                .param("period", periodId)
                .query(PublishedRankings::adoption)
                .list();
    }

    Set<Long> among(Collection<Long> periodIds) {
        return jdbc.sql("SELECT DISTINCT period_id FROM ranking WHERE period_id IN (:periods)")
                .param("periods", periodIds)
                .query(Long.class)
                .set();
    }

    /** How far the periods' rankings have got, by period: one statement. */
    Map<Long, Progress> progress(Collection<Long> periodIds) {
        Map<Long, Progress> found = new HashMap<>();
        jdbc.sql("""
                        SELECT p.id, EXISTS (SELECT 1 FROM ranking r WHERE r.period_id = p.id) AS published,
                               coalesce(u.objection_days, :days) AS objection_days,
                               (SELECT a.window_ends_on FROM ranking_adoption a WHERE a.period_id = p.id
                                ORDER BY a.number DESC LIMIT 1) AS window_ends_on,
                               (SELECT count(*) FROM objection o WHERE o.period_id = p.id AND o.outcome IS NULL
                                AND o.withdrawn_at IS NULL) AS open_objections
                        FROM reporting_period p LEFT JOIN ranking_rule u ON u.campaign_id = p.campaign_id
                        WHERE p.id IN (:periods)
                        """)
                .param("periods", periodIds)
                .param("days", RankingRule.standard().objectionDays())
                .query(row -> {
                    found.put(
                            row.getLong("id"),
                            new Progress(
                                    row.getLong("id"),
                                    row.getBoolean("published"),
                                    row.getInt("objection_days"),
                                    row.getObject("window_ends_on", LocalDate.class),
                                    row.getInt("open_objections")));
                });
        return found;
    }

    /** Ids of the periods that ended before, or one that no period has. */
    private static List<Long> before(CampaignSheet campaign, long periodId) {
        List<Long> before = campaign.periodsBefore(campaign.period(periodId)).stream()
                .map(PeriodSheet::id)
                .toList();
        return before.isEmpty() ? List.of(-1L) : before;
    }

    /** The places of a publication, by unit: one statement, none once they are in memory. */
    Map<Long, Integer> places(@Nullable Long rankingId) {
        return rankingId == null ? Map.of() : Objects.requireNonNull(places.get(rankingId, this::readPlaces));
    }

    private Map<Long, Integer> readPlaces(long rankingId) {
        Map<Long, Integer> found = new HashMap<>();
        jdbc.sql("SELECT unit_id, place FROM ranking_row WHERE place IS NOT NULL AND ranking_id = ?")
                .param(rankingId)
                .query(row -> {
                    found.put(row.getLong("unit_id"), row.getInt("place"));
                });
        return Map.copyOf(found);
    }

    Optional<RankingTable> latestTable(long periodId) {
        return latest(periodId).map(publication -> table(periodId, publication));
    }

    /** A publication by its number. */
    Optional<RankingTable> table(long periodId, int number) {
        return versions(periodId).stream()
                .filter(publication -> publication.number() == number)
                .findFirst()
                .map(publication -> table(periodId, publication));
    }

    RankingTable table(long periodId, Publication publication) {
        CampaignSheet campaign = campaign(periodId, publication.schemeNumber());
        FrozenTable frozen =
                Objects.requireNonNull(tables.get("r" + publication.id(), key -> read(publication.id(), campaign)));
        return new RankingTable(campaign, campaign.period(periodId), publication, null, frozen.terms(), frozen.lines());
    }

    RankingTable table(long periodId, Adoption adoption) {
        CampaignSheet campaign = campaign(periodId, adoption.schemeNumber());
        String key = "a" + periodId + ":" + adoption.number() + ":" + adoption.checksum();
        FrozenTable frozen = Objects.requireNonNull(tables.get(key, sought -> readAdopted(periodId, adoption)));
        return new RankingTable(campaign, campaign.period(periodId), null, adoption, frozen.terms(), frozen.lines());
    }

    private CampaignSheet campaign(long periodId, int schemeNumber) {
        return campaigns.campaign(campaigns.campaignOfPeriod(periodId).id(), schemeNumber);
    }

    /** The published content to the byte, as the checksum covers it. */
    String content(long periodId, int number) {
        return jdbc.sql("SELECT content FROM ranking WHERE period_id = :period AND number = :number"
                        + " AND content IS NOT NULL")
                .param("period", periodId)
                .param("number", number)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFound("content of ranking", periodId + "/" + number));
    }

    private FrozenTable read(long rankingId, CampaignSheet campaign) {
        List<RankingLine> lines = jdbc.sql("""
                        SELECT detail FROM ranking_row WHERE ranking_id = :ranking ORDER BY place NULLS LAST, unit_name
                        """)
                .param("ranking", rankingId)
                .query((row, number) -> json.readValue(row.getString("detail"), RankingLine.class))
                .list();
        Terms terms = jdbc.sql("SELECT content::jsonb -> 'scheme' FROM ranking WHERE id = ? AND content IS NOT NULL")
                .param(rankingId)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Terms.class))
                .orElseGet(() -> Terms.of(campaign));
        return new FrozenTable(terms, lines);
    }

    private FrozenTable readAdopted(long periodId, Adoption adoption) {
        return jdbc.sql("SELECT detail FROM ranking_adoption WHERE period_id = :period AND number = :number")
                .param("period", periodId)
                .param("number", adoption.number())
                .query((row, number) -> json.readValue(row.getString("detail"), FrozenTable.class))
                .single();
    }

    private static Visibility visibility(@Nullable String stored) {
        return stored == null ? RankingRule.standard().visibility() : Visibility.valueOf(stored);
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getLong("id"),
                row.getInt("number"),
                row.getInt("scheme_number"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                row.getString("checksum"),
                row.getString("reason"),
                row.getBoolean("latest"));
    }

    private static Adoption adoption(ResultSet row, int number) throws SQLException {
        return new Adoption(
                row.getInt("adoption_number"),
                row.getInt("adoption_scheme"),
                row.getTimestamp("adopted_at").toInstant(),
                row.getString("adopted_by"),
                row.getDate("window_ends_on").toLocalDate(),
                row.getString("adoption_checksum"),
                row.getString("adoption_reason"));
    }
}
