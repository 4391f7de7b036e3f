package vn.thiduaso.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.SubjectKind;

/** Reads lists of nominations: filtered, sorted and cut into pages by the database. */
@Component
class NominationListReader {

    private static final String LINES = """
            SELECT n.id, n.subject_kind, coalesce(s.full_name, concat_ws(', ', n.department, u.name)) AS subject_name, s.post, n.unit_id,
                   u.name AS unit_name, n.award_form_id, f.position AS form_position, n.occasion, n.occasion_year,
                   n.status, n.summary, n.paper_number, n.decision_no, n.decision_date, n.outcome_reason,
                   greatest(n.created_at, n.submitted_at, n.decided_at) AS changed_at,
                   array_position(ARRAY['SUBMITTED', 'RETURNED', 'DRAFT', 'ACCEPTED', 'RESERVE', 'NOT_PASSED', 'PASSED',
                     'IN_DOSSIER', 'FORWARDED', 'AWARDED', 'NOT_AWARDED', 'WITHDRAWN'], n.status::text) AS status_order
            """;

    private static final String FROM = """
            FROM nomination n
            JOIN unit u ON u.id = n.unit_id
            JOIN award_form f ON f.id = n.award_form_id
            LEFT JOIN staff_member s ON s.id = n.staff_member_id
            WHERE""" + NominationScope.PREDICATE + """
             AND (CAST(:form AS bigint) IS NULL OR n.award_form_id = :form)
             AND (CAST(:kind AS text) IS NULL OR n.subject_kind = :kind)
             AND (CAST(:status AS text) IS NULL OR n.status = :status)
             AND (CAST(:unit AS bigint) IS NULL OR n.unit_id = :unit)
             AND (:like = '%%'
               OR plain_text(concat_ws(' ', s.full_name, s.post, n.department, u.name, f.name, n.summary)) LIKE :like ESCAPE '\\')
            """;

    private final JdbcClient jdbc;

    NominationListReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long count(NominationScope scope, NominationFilter filter) {
        return bind(jdbc.sql("SELECT count(*) " + FROM), scope, filter)
                .query(Long.class)
                .single();
    }

    List<NominationLine> lines(NominationScope scope, NominationFilter filter, long offset, int limit) {
        String direction = filter.descending() ? " DESC" : " ASC";
        String sql = "SELECT * FROM (" + LINES + FROM + ") l ORDER BY "
                + filter.order().column() + direction + ", subject_name, id OFFSET :offset LIMIT :limit";
        return bind(jdbc.sql(sql), scope, filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(NominationListReader::line)
                .list();
    }

    private JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, NominationScope scope, NominationFilter filter) {
        return statement
                .params(scope.parameters())
                .param("form", filter.awardFormId())
                .param("kind", name(filter.kind()))
                .param("status", name(filter.status()))
                .param("unit", filter.unitId())
                .param("like", "%" + plain(filter.query()) + "%");
    }

    /** The text as the search sees it, with the signs of LIKE taken literally. */
    private String plain(String query) {
        if (query.isBlank()) {
            return "";
        }
        String plain = jdbc.sql("SELECT plain_text(:query)")
                .param("query", query.strip())
                .query(String.class)
                .single();
        return plain.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static NominationLine line(ResultSet row, int number) throws SQLException {
        return new NominationLine(
                row.getLong("id"),
                SubjectKind.valueOf(row.getString("subject_kind")),
                row.getString("subject_name"),
                row.getString("post"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                row.getLong("award_form_id"),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("occasion_year", Integer.class),
                NominationStatus.valueOf(row.getString("status")),
                row.getString("summary"),
                NominationReader.outcome(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
