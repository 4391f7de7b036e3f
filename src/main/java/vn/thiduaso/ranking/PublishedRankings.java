package vn.thiduaso.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.CampaignSheet;

/** Reads frozen tables: two statements to read one, whatever its length. */
@Component
class PublishedRankings {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CampaignCatalogue campaigns;

    PublishedRankings(JdbcClient jdbc, JsonMapper json, CampaignCatalogue campaigns) {
        this.jdbc = jdbc;
        this.json = json;
        this.campaigns = campaigns;
    }

    /** The newest publication of the period. */
    Optional<Publication> latest(long periodId) {
        return jdbc.sql("""
                        SELECT r.id, r.number, s.number AS scheme_number, r.published_at, r.published_by,
                               r.checksum, r.reason
                        FROM ranking r JOIN scoring_scheme s ON s.id = r.scheme_id
                        WHERE r.period_id = :period ORDER BY r.number DESC LIMIT 1
                        """)
                .param("period", periodId)
                .query(PublishedRankings::publication)
                .optional();
    }

    Set<Long> among(Collection<Long> periodIds) {
        return jdbc.sql("SELECT DISTINCT period_id FROM ranking WHERE period_id IN (:periods)")
                .param("periods", periodIds)
                .query(Long.class)
                .set();
    }

    Optional<RankingTable> latestTable(long periodId) {
        return latest(periodId).map(publication -> table(periodId, publication));
    }

    private RankingTable table(long periodId, Publication publication) {
        long campaignId = campaigns.campaignOfPeriod(periodId).id();
        CampaignSheet campaign = campaigns.campaign(campaignId, publication.schemeNumber());
        List<RankingLine> lines = jdbc.sql("""
                        SELECT detail FROM ranking_row WHERE ranking_id = :ranking
                        ORDER BY place NULLS LAST, unit_name
                        """)
                .param("ranking", publication.id())
                .query((row, number) -> json.readValue(row.getString("detail"), RankingLine.class))
                .list();
        return new RankingTable(campaign, campaign.period(periodId), publication, lines);
    }

    private static Publication publication(ResultSet row, int number) throws SQLException {
        return new Publication(
                row.getLong("id"),
                row.getInt("number"),
                row.getInt("scheme_number"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                row.getString("checksum"),
                row.getString("reason"));
    }
}
