package vn.thiduaso.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.staff.Gender;
import vn.thiduaso.staff.StaffKind;
import vn.thiduaso.staff.StaffView;

/** Reads whole nominations with the names of their subjects: one statement a call. */
@Component
class NominationReader {

    private static final String NOMINATION = """
            SELECT n.*, u.name AS unit_name, s.full_name, s.kind, s.gender, s.birth_year, s.post, s.leader
            FROM nomination n
            JOIN campaign c ON c.id = n.campaign_id
            JOIN unit u ON u.id = n.unit_id
            LEFT JOIN staff_member s ON s.id = n.staff_member_id
            WHERE""";

    private final JdbcClient jdbc;

    NominationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<NominationView> find(NominationScope scope, long id) {
        return jdbc.sql(NOMINATION + NominationScope.PREDICATE + " AND n.id = :id")
                .params(scope.parameters())
                .param("id", id)
                .query(NominationReader::nomination)
                .optional();
    }

    /** Accepted nominations for the form: units in the bloc's order, people by unit, then by name. */
    List<NominationView> accepted(NominationScope scope, long awardFormId) {
        return jdbc.sql(NOMINATION + NominationScope.PREDICATE + """
                         AND n.award_form_id = :form AND n.status = 'ACCEPTED'
                        ORDER BY n.subject_kind,
                          (SELECT min(m.position) FROM bloc_member m
                           WHERE m.bloc_id = c.bloc_id AND m.unit_id = n.unit_id),
                          u.name, s.full_name, n.id
                        """)
                .params(scope.parameters())
                .param("form", awardFormId)
                .query(NominationReader::nomination)
                .list();
    }

    List<AcceptedGroup> acceptedGroups(NominationScope scope) {
        return jdbc.sql("""
                        SELECT n.award_form_id, n.occasion, n.occasion_year,
                               count(*) FILTER (WHERE n.subject_kind = 'COLLECTIVE') AS collectives,
                               count(*) FILTER (WHERE n.subject_kind = 'INDIVIDUAL') AS individuals
                        FROM nomination n JOIN award_form f ON f.id = n.award_form_id
                        WHERE""" + NominationScope.PREDICATE + """
                         AND n.status = 'ACCEPTED'
                        GROUP BY n.award_form_id, f.position, n.occasion, n.occasion_year
                        ORDER BY n.occasion_year DESC NULLS FIRST, f.position, n.occasion
                        """)
                .params(scope.parameters())
                .query(AcceptedGroup.class)
                .list();
    }

    NominationCounts counts(NominationScope scope) {
        return jdbc.sql("""
                        SELECT count(*) FILTER (WHERE n.status = 'DRAFT' AND n.unit_id IN (:own)) AS drafts,
                               count(*) FILTER (WHERE n.status = 'RETURNED' AND n.unit_id IN (:own)) AS returned,
                               count(*) FILTER (WHERE n.status = 'SUBMITTED' AND n.unit_id IN (:own)) AS submitted,
                               count(*) FILTER (WHERE n.status = 'SUBMITTED' AND :leads
                                                AND n.unit_id NOT IN (:home)) AS to_decide,
                               count(*) FILTER (WHERE n.status = 'ACCEPTED') AS accepted
                        FROM nomination n WHERE""" + NominationScope.PREDICATE)
                .params(scope.parameters())
                .param("home", scope.homeUnits())
                .query(NominationCounts.class)
                .single();
    }

    private static NominationView nomination(ResultSet row, int number) throws SQLException {
        Long staffMemberId = row.getObject("staff_member_id", Long.class);
        Candidacy candidacy = new Candidacy(
                row.getLong("unit_id"),
                SubjectKind.valueOf(row.getString("subject_kind")),
                staffMemberId,
                row.getLong("award_form_id"),
                Occasion.valueOf(row.getString("occasion")),
                row.getObject("occasion_year", Integer.class));
        return new NominationView(
                row.getLong("id"),
                row.getLong("campaign_id"),
                candidacy,
                row.getString("unit_name"),
                staffMemberId == null ? null : person(row, staffMemberId),
                NominationStatus.valueOf(row.getString("status")),
                content(row),
                row.getString("return_reason"),
                history(row),
                row.getInt("version"));
    }

    private static StaffView person(ResultSet row, long id) throws SQLException {
        return new StaffView(
                id,
                row.getLong("unit_id"),
                row.getString("full_name"),
                StaffKind.valueOf(row.getString("kind")),
                Gender.valueOf(row.getString("gender")),
                row.getInt("birth_year"),
                row.getString("post"),
                row.getBoolean("leader"));
    }

    private static NominationContent content(ResultSet row) throws SQLException {
        return new NominationContent(
                row.getString("summary"),
                row.getString("achievements"),
                row.getString("initiative"),
                row.getString("initiative_decision"),
                row.getString("task_results"),
                row.getString("prior_awards"));
    }

    private static NominationHistory history(ResultSet row) throws SQLException {
        return new NominationHistory(
                Objects.requireNonNull(instant(row, "created_at")),
                row.getString("created_by"),
                instant(row, "submitted_at"),
                row.getString("submitted_by"),
                instant(row, "decided_at"),
                row.getString("decided_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
