package vn.thiduaso.campaign.scheme;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.Group;
import vn.thiduaso.scoring.ItemRule;
import vn.thiduaso.scoring.Rounding;
import vn.thiduaso.scoring.Scheme;
import vn.thiduaso.shared.NotFound;

/** Reads signed-off schemes from the database. */
@Component
public class SchemeRows {

    private final JdbcClient jdbc;
    private final SchemeJson json;

    SchemeRows(JdbcClient jdbc, SchemeJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The versions that were signed off, in the order of their numbers; never empty. */
    public List<SchemeVersion> signedOff(long campaignId) {
        List<SchemeVersion> found =
                jdbc.sql("""
                        SELECT id, number, from_period_id, signed_off_at, signed_off_by, reason FROM scoring_scheme
                        WHERE campaign_id = :id AND state = 'SIGNED_OFF' ORDER BY number
                        """).param("id", campaignId).query(SchemeRows::version).list();
        if (found.isEmpty()) {
            throw new NotFound("scheme of campaign", campaignId);
        }
        return found;
    }

    private static SchemeVersion version(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("signed_off_at");
        return new SchemeVersion(
                row.getLong("id"),
                row.getInt("number"),
                row.getObject("from_period_id", Long.class),
                at == null ? null : at.toInstant(),
                row.getString("signed_off_by"),
                row.getString("reason"));
    }

    /** The scheme: its document, or what the campaign was set up with. */
    public Scheme scheme(long schemeId, List<ItemRule> items, List<Group> groups) {
        SchemeRow row =
                jdbc.sql("""
                        SELECT content, total, bonus_cap, late_points, late_cap, tie_break FROM scoring_scheme
                        WHERE id = :id
                        """).param("id", schemeId).query(SchemeRow.class).single();
        if (row.content() != null) {
            return json.read(row.content());
        }
        List<Band> bands = jdbc.sql(
                        "SELECT name, from_points, max_share FROM scoring_band WHERE scheme_id = :id ORDER BY position")
                .param("id", schemeId)
                .query(Band.class)
                .list();
        return new Scheme(
                row.total(),
                row.bonusCap(),
                row.latePoints(),
                row.lateCap(),
                bands,
                Arrays.asList(row.tieBreak().split(",", -1)),
                items,
                groups,
                Rounding.STANDARD);
    }

    private record SchemeRow(
            @Nullable String content,
            BigDecimal total,
            BigDecimal bonusCap,
            BigDecimal latePoints,
            BigDecimal lateCap,
            String tieBreak) {}
}
