package vn.thiduaso.remark;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;

/** Reads what was said about the indicators of reports, for whoever reads the report. */
@Service
@Transactional(readOnly = true)
public class RemarkQueries {

    private final ReportQueries reports;
    private final JdbcClient jdbc;

    RemarkQueries(ReportQueries reports, JdbcClient jdbc) {
        this.reports = reports;
        this.jdbc = jdbc;
    }

    /** The conversation about one indicator, oldest first: two statements. */
    public List<RemarkView> of(Actor actor, EntryAddress address) {
        return reports.entryId(actor, address)
                .map(entryId ->
                        jdbc.sql("""
                                SELECT text, of_unit, said_by, said_at FROM remark WHERE entry_id = ? ORDER BY said_at, id
                                """).param(entryId).query(RemarkQueries::view).list())
                .orElse(List.of());
    }

    /** The conversations about all indicators of a report that the person has read, by indicator: one statement. */
    public Map<Long, List<RemarkView>> ofReport(Actor actor, ReportView report) {
        reports.requireRead(actor, report.periodId(), report.unitId());
        Map<Long, List<RemarkView>> said = new HashMap<>();
        jdbc.sql("""
                        SELECT e.indicator_id, m.text, m.of_unit, m.said_by, m.said_at
                        FROM report_entry e JOIN remark m ON m.entry_id = e.id
                        WHERE e.report_id = ? ORDER BY m.said_at, m.id
                        """).param(report.id()).query(row -> {
            said.computeIfAbsent(row.getLong("indicator_id"), id -> new ArrayList<>())
                    .add(view(row, 0));
        });
        return said;
    }

    /** How many remarks there are about each indicator of a report that the person has read: one statement. */
    public Map<Long, Integer> counts(Actor actor, ReportView report) {
        reports.requireRead(actor, report.periodId(), report.unitId());
        Map<Long, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        SELECT e.indicator_id, count(*) AS remarks
                        FROM report_entry e JOIN remark m ON m.entry_id = e.id
                        WHERE e.report_id = ? GROUP BY e.indicator_id
                        """).param(report.id()).query(row -> {
            counts.put(row.getLong("indicator_id"), row.getInt("remarks"));
        });
        return counts;
    }

    private static RemarkView view(ResultSet row, int number) throws SQLException {
        return new RemarkView(
                row.getString("text"),
                row.getBoolean("of_unit"),
                row.getString("said_by"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
