package vn.thiduaso.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.report.typed.EntryValue;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.scoring.FigureState;

/** Reads reports: one statement for the reports, one for the entries of all of them. */
@Component
class ReportReader {

    private static final String REOPENED = """
            (SELECT max(o.until) FROM report_reopening o
             WHERE o.period_id = r.period_id AND o.unit_id = r.unit_id AND o.revoked_at IS NULL) AS reopened_until""";

    private static final String COLUMNS = """
            SELECT r.id, r.period_id, r.unit_id, r.status, r.submission_no, r.submitted_at, r.submitted_by,
                   r.return_due_on, r.late_count, r.verified_at, r.verified_by, r.changed_at, r.changed_by,
                   """ + REOPENED + " FROM report r WHERE";

    private final JdbcClient jdbc;

    ReportReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reports within the scope, of all units. */
    List<StoredReport> read(ReportScope scope) {
        return withEntries(jdbc.sql(COLUMNS + ReportScope.PREDICATE + "ORDER BY r.id")
                .param("periods", scope.periods())
                .param("led", scope.ledPeriods())
                .param("own", scope.ownUnits())
                .query(ReportReader::head)
                .list());
    }

    /** Reports within the scope, of one unit. */
    List<StoredReport> read(ReportScope scope, long unitId) {
        return withEntries(jdbc.sql(COLUMNS + ReportScope.PREDICATE + "AND r.unit_id = :unit ORDER BY r.id")
                .param("periods", scope.periods())
                .param("led", scope.ledPeriods())
                .param("own", scope.ownUnits())
                .param("unit", unitId)
                .query(ReportReader::head)
                .list());
    }

    /** Reports within the scope without their entries, counted: one statement. */
    List<ReportHead> heads(ReportScope scope) {
        return jdbc.sql("""
                        SELECT r.id, r.period_id, r.unit_id, r.status, r.submission_no, r.submitted_at,
                               r.first_submitted_at, r.return_due_on, r.late_count, r.changed_at, e.entered, e.total, e.returned
                        FROM report r CROSS JOIN LATERAL (
                          SELECT count(*) FILTER (WHERE state <> 'MISSING') AS entered, count(*) AS total,
                                 count(return_reason) AS returned
                          FROM report_entry WHERE report_id = r.id) e
                        WHERE""" + ReportScope.PREDICATE + "ORDER BY r.period_id, r.unit_id")
                .param("periods", scope.periods())
                .param("led", scope.ledPeriods())
                .param("own", scope.ownUnits())
                .query(ReportReader::countedHead)
                .list();
    }

    /** The entry's id, if the report was started. */
    Optional<Long> entryId(long periodId, long unitId, long indicatorId) {
        return jdbc.sql("""
                        SELECT e.id FROM report r JOIN report_entry e ON e.report_id = r.id
                        WHERE r.period_id = :period AND r.unit_id = :unit AND e.indicator_id = :indicator
                        """)
                .param("period", periodId)
                .param("unit", unitId)
                .param("indicator", indicatorId)
                .query(Long.class)
                .optional();
    }

    private List<StoredReport> withEntries(List<ReportView> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<Long, StoredEntry>> entries = new HashMap<>();
        jdbc.sql("""
                        SELECT id, report_id, indicator_id, state, numerators, denominator, level_no, reason, note,
                               return_reason, copied_from, flagged_by, changed_at, changed_by
                        FROM report_entry WHERE report_id IN (:reports) ORDER BY report_id, indicator_id
                        """)
                .param("reports", heads.stream().map(ReportView::id).toList())
                .query((ResultSet row) -> {
                    StoredEntry entry = entry(row);
                    entries.computeIfAbsent(row.getLong("report_id"), id -> new LinkedHashMap<>())
                            .put(entry.indicatorId(), entry);
                });
        return heads.stream()
                .map(head -> new StoredReport(head, entries.getOrDefault(head.id(), Map.of())))
                .toList();
    }

    private static ReportView head(ResultSet row, int number) throws SQLException {
        return new ReportView(
                row.getLong("id"),
                row.getLong("period_id"),
                row.getLong("unit_id"),
                ReportState.valueOf(row.getString("status")),
                row.getInt("submission_no"),
                instant(row, "submitted_at"),
                row.getString("submitted_by"),
                row.getObject("return_due_on", LocalDate.class),
                row.getObject("reopened_until", LocalDate.class),
                row.getInt("late_count"),
                instant(row, "verified_at"),
                row.getString("verified_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                Map.of());
    }

    private static ReportHead countedHead(ResultSet row, int number) throws SQLException {
        return new ReportHead(
                row.getLong("id"),
                row.getLong("period_id"),
                row.getLong("unit_id"),
                ReportState.valueOf(row.getString("status")),
                row.getInt("submission_no"),
                instant(row, "first_submitted_at"),
                instant(row, "submitted_at"),
                row.getObject("return_due_on", LocalDate.class),
                row.getInt("late_count"),
                row.getInt("entered"),
                row.getInt("total"),
                row.getInt("returned"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("id"),
                row.getLong("indicator_id"),
                new EntryValue(
                        FigureState.valueOf(row.getString("state")),
                        Arrays.asList((BigDecimal[]) row.getArray("numerators").getArray()),
                        row.getBigDecimal("denominator"),
                        row.getObject("level_no", Integer.class),
                        row.getString("reason"),
                        row.getString("note")),
                row.getString("return_reason"),
                row.getString("copied_from"),
                row.getString("flagged_by"),
                instant(row, "changed_at"),
                row.getString("changed_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
