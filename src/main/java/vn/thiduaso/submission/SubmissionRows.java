package vn.thiduaso.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of versions: rows are added and read, never changed. */
@Repository
class SubmissionRows {

    private static final String HEAD = "id, report_id, unit_id, number, submitted_at, submitted_by, late, score,"
            + " changed_items, changed_sections, checksum";

    private final JdbcClient jdbc;
    private final SnapshotText text;

    SubmissionRows(JdbcClient jdbc, SnapshotText text) {
        this.jdbc = jdbc;
        this.text = text;
    }

    void insert(SubmissionView head, long periodId, String content) {
        jdbc.sql("""
                        INSERT INTO report_submission (id, report_id, period_id, unit_id, number, submitted_at,
                          submitted_by, late, score, changed_items, changed_sections, content, checksum)
                        VALUES (nextval('report_submission_seq'), :report, :period, :unit, :number, :at, :by, :late,
                          :score, :items, :sections, :content, :checksum)
                        """)
                .param("report", head.reportId())
                .param("period", periodId)
                .param("unit", head.unitId())
                .param("number", head.number())
                .param("at", head.submittedAt().atOffset(ZoneOffset.UTC))
                .param("by", head.submittedBy())
                .param("late", head.late())
                .param("score", head.score())
                .param("items", head.changedItems())
                .param("sections", head.changedSections())
                .param("content", content)
                .param("checksum", head.checksum())
                .update();
    }

    /** The versions of a unit's report, the latest first. */
    List<SubmissionView> heads(long periodId, long unitId) {
        return jdbc.sql("SELECT " + HEAD + " FROM report_submission WHERE period_id = :period AND unit_id = :unit"
                        + " ORDER BY number DESC")
                .param("period", periodId)
                .param("unit", unitId)
                .query(SubmissionRows::head)
                .list();
    }

    /** Versions with their content, the latest first. */
    List<Submission> find(long periodId, long unitId, Collection<Integer> numbers) {
        return jdbc.sql(
                        "SELECT " + HEAD + ", content FROM report_submission"
                                + " WHERE period_id = :period AND unit_id = :unit AND number IN (:numbers) ORDER BY number DESC")
                .param("period", periodId)
                .param("unit", unitId)
                .param("numbers", numbers)
                .query(this::full)
                .list();
    }

    /** The latest versions with their content, the latest first. */
    List<Submission> latest(long periodId, long unitId, int count) {
        return jdbc.sql("SELECT " + HEAD + ", content FROM report_submission"
                        + " WHERE period_id = :period AND unit_id = :unit ORDER BY number DESC LIMIT :count")
                .param("period", periodId)
                .param("unit", unitId)
                .param("count", count)
                .query(this::full)
                .list();
    }

    /** The latest versions of all units that submitted more than once, by unit. */
    Map<Long, SubmissionView> latestOfPeriod(long periodId) {
        Map<Long, SubmissionView> byUnit = new HashMap<>();
        jdbc.sql("SELECT DISTINCT ON (unit_id) " + HEAD + " FROM report_submission"
                        + " WHERE period_id = :period AND number > 1 ORDER BY unit_id, number DESC")
                .param("period", periodId)
                .query(SubmissionRows::head)
                .list()
                .forEach(head -> byUnit.put(head.unitId(), head));
        return byUnit;
    }

    /** The latest versions of the units with their content, by unit. */
    Map<Long, Submission> latestOf(long periodId, Collection<Long> unitIds) {
        Map<Long, Submission> byUnit = new HashMap<>();
        jdbc.sql("SELECT DISTINCT ON (unit_id) " + HEAD + ", content FROM report_submission"
                        + " WHERE period_id = :period AND unit_id IN (:units) ORDER BY unit_id, number DESC")
                .param("period", periodId)
                .param("units", unitIds)
                .query(this::full)
                .list()
                .forEach(version -> byUnit.put(version.head().unitId(), version));
        return byUnit;
    }

    private Submission full(ResultSet row, int index) throws SQLException {
        SubmissionView head = head(row, index);
        String content = row.getString("content");
        String checksum = SnapshotText.checksum(
                head.reportId(), head.number(), head.submittedAt(), head.submittedBy(), head.late(), content);
        return new Submission(head, text.read(content), checksum.equals(head.checksum()));
    }

    private static SubmissionView head(ResultSet row, int index) throws SQLException {
        Instant at = row.getObject("submitted_at", OffsetDateTime.class).toInstant();
        return new SubmissionView(
                row.getLong("id"),
                row.getLong("report_id"),
                row.getLong("unit_id"),
                row.getInt("number"),
                at,
                row.getString("submitted_by"),
                row.getBoolean("late"),
                row.getBigDecimal("score"),
                row.getInt("changed_items"),
                row.getInt("changed_sections"),
                row.getString("checksum"));
    }
}
