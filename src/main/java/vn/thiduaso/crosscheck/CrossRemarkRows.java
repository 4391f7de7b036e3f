package vn.thiduaso.crosscheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thiduaso.shared.Actor;

/** The table of what checking units say. */
@Repository
class CrossRemarkRows {

    private static final String SELECT = """
            SELECT m.indicator_id, u.name AS checker, m.submission_no, m.agrees, m.text, m.said_at, m.said_by,
                   c.revoked_at IS NULL AS in_force
            FROM cross_check c JOIN cross_remark m ON m.cross_check_id = c.id JOIN unit u ON u.id = c.checker_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CrossRemarkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Everything that was said about the unit's report, in force first. */
    List<CrossRemark> about(long periodId, long unitId) {
        return jdbc.sql(SELECT
                        + " WHERE c.period_id = ? AND c.checked_id = ? ORDER BY c.revoked_at DESC NULLS FIRST, m.id")
                .params(periodId, unitId)
                .query(CrossRemarkRows::remark)
                .list();
    }

    List<CrossRemark> of(long crossCheckId) {
        return jdbc.sql(SELECT + " WHERE c.id = ? ORDER BY m.id")
                .param(crossCheckId)
                .query(CrossRemarkRows::remark)
                .list();
    }

    /** How far the checks are, by assignment, for the submission that the unit's report has now. */
    Map<Long, CheckProgress> progress(Collection<Long> periodIds) {
        Map<Long, CheckProgress> byCheck = new HashMap<>();
        jdbc.sql("""
                        SELECT c.id, r.status, r.submission_no,
                          (SELECT count(*) FROM report_entry e WHERE e.report_id = r.id) AS items,
                          (SELECT count(*) FROM cross_remark m WHERE m.cross_check_id = c.id) AS said,
                          (SELECT count(*) FROM cross_remark m WHERE m.cross_check_id = c.id AND NOT m.agrees) AS opinions
                        FROM cross_check c LEFT JOIN report r ON r.period_id = c.period_id AND r.unit_id = c.checked_id
                        WHERE c.period_id IN (:periods) AND c.revoked_at IS NULL
                        """).param("periods", periodIds).query(row -> {
            byCheck.put(
                    row.getLong("id"),
                    new CheckProgress(
                            row.getString("status"),
                            row.getInt("submission_no"),
                            row.getInt("items"),
                            row.getInt("said"),
                            row.getInt("opinions")));
        });
        return byCheck;
    }

    void put(Actor actor, long crossCheckId, int submissionNo, CrossOpinion opinion) {
        jdbc.sql("""
                        INSERT INTO cross_remark (id, cross_check_id, indicator_id, submission_no, agrees, text, said_at, said_by)
                        VALUES (nextval('cross_remark_seq'), :check, :indicator, :submission, :agrees, :text, :at, :by)
                        ON CONFLICT (cross_check_id, indicator_id) DO UPDATE
                        SET submission_no = :submission, agrees = :agrees, text = :text, said_at = :at, said_by = :by
                        """)
                .param("check", crossCheckId)
                .param("indicator", opinion.indicatorId())
                .param("submission", submissionNo)
                .param("agrees", opinion.agrees())
                .param("text", opinion.text().isEmpty() ? null : opinion.text())
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.name())
                .update();
    }

    private static CrossRemark remark(ResultSet row, int number) throws SQLException {
        return new CrossRemark(
                row.getLong("indicator_id"),
                row.getString("checker"),
                row.getInt("submission_no"),
                row.getBoolean("agrees"),
                row.getString("text"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("said_by"),
                row.getBoolean("in_force"));
    }
}
