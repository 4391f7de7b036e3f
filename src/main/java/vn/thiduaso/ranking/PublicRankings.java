package vn.thiduaso.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.NotFound;

/** What anybody may read without signing in: published score tables, and that they exist. */
@Component
@Transactional(readOnly = true)
public class PublicRankings {

    private final JdbcClient jdbc;
    private final PublishedRankings published;

    PublicRankings(JdbcClient jdbc, PublishedRankings published) {
        this.jdbc = jdbc;
        this.published = published;
    }

    /** Periods with a published table, latest first. */
    public List<PublishedPeriod> periods() {
        return jdbc.sql("""
                        SELECT p.id AS period_id, c.id AS campaign_id, p.kind, extract(year FROM p.data_to)::int AS year,
                               c.name AS campaign_name, b.name AS bloc_name, max(r.published_at) AS published_at
                        FROM ranking r JOIN reporting_period p ON p.id = r.period_id
                        JOIN campaign c ON c.id = p.campaign_id JOIN bloc b ON b.id = c.bloc_id
                        GROUP BY p.id, c.id, b.id ORDER BY b.name, p.data_to DESC LIMIT 500
                        """)
                .query((row, number) -> new PublishedPeriod(
                        row.getLong("period_id"),
                        row.getLong("campaign_id"),
                        row.getString("kind"),
                        row.getInt("year"),
                        row.getString("campaign_name"),
                        row.getString("bloc_name"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    /** The newest published table of the period, or {@link NotFound}. */
    public RankingTable table(long periodId) {
        return published.latestTable(periodId).orElseThrow(() -> new NotFound("published ranking", periodId));
    }

    /** A published table of the period by its number, or {@link NotFound}. */
    public RankingTable table(long periodId, int number) {
        return published
                .table(periodId, number)
                .orElseThrow(() -> new NotFound("published ranking", periodId + "/" + number));
    }

    /** All publications of the period, newest first. */
    public List<Publication> versions(long periodId) {
        return published.versions(periodId);
    }

    /** The published content to the byte, as the checksum covers it. */
    public String content(long periodId, int number) {
        return published.content(periodId, number);
    }

    /** How units have moved since the published period before, by unit. */
    public Map<Long, Integer> movements(RankingTable table) {
        long period = table.period().id();
        return Movements.of(table, published.places(published.status(period).previousId()));
    }

    /** A period whose ranking is published. */
    public record PublishedPeriod(
            long periodId,
            long campaignId,
            String kind,
            int year,
            String campaignName,
            String blocName,
            Instant publishedAt) {}
}
