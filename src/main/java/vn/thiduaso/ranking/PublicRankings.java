package vn.thiduaso.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

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
                        SELECT p.id AS period_id, p.kind, extract(year FROM p.data_to)::int AS year,
                               c.name AS campaign_name, b.name AS bloc_name, max(r.published_at) AS published_at
                        FROM ranking r JOIN reporting_period p ON p.id = r.period_id
                        JOIN campaign c ON c.id = p.campaign_id JOIN bloc b ON b.id = c.bloc_id
                        GROUP BY p.id, c.id, b.id ORDER BY b.name, p.data_to DESC LIMIT 500
                        """)
                .query((row, number) -> new PublishedPeriod(
                        row.getLong("period_id"),
                        row.getString("kind"),
                        row.getInt("year"),
                        row.getString("campaign_name"),
                        row.getString("bloc_name"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    public Optional<RankingTable> table(long periodId) {
        return published.latestTable(periodId);
    }

    /** A period whose ranking is published. */
    public record PublishedPeriod(
            long periodId, String kind, int year, String campaignName, String blocName, Instant publishedAt) {}
}
