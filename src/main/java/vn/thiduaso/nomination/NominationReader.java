package vn.thiduaso.nomination;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.award.AwardRegister;
import vn.thiduaso.award.AwardView;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.nomination.candidacy.Candidacy;
import vn.thiduaso.nomination.candidacy.InitiativeLevel;
import vn.thiduaso.nomination.candidacy.NominationContent;
import vn.thiduaso.nomination.candidacy.SubjectKind;
import vn.thiduaso.nomination.candidacy.TaskResults;
import vn.thiduaso.nomination.event.EventLog;
import vn.thiduaso.nomination.event.NominationEvent;
import vn.thiduaso.shared.Actor;
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

    /** As the papers have it: collectives first, units in the bloc's order, people by unit, then by name. */
    private static final String ORDER = """

            ORDER BY n.subject_kind,
              (SELECT min(m.position) FROM bloc_member m WHERE m.bloc_id = c.bloc_id AND m.unit_id = n.unit_id),
              u.name, n.department NULLS FIRST, s.full_name, n.id
            """;

    private static final String STANDING = " IN ('ACCEPTED', 'PASSED', 'IN_DOSSIER') ";

    private final JdbcClient jdbc;
    private final EventLog events;
    private final AwardRegister awards;

    NominationReader(JdbcClient jdbc, EventLog events, AwardRegister awards) {
        this.jdbc = jdbc;
        this.events = events;
        this.awards = awards;
    }

    /** Earlier awards of the subject, latest first; the register knows none of departments. */
    List<AwardView> awardsOf(Candidacy candidacy) {
        return candidacy.department() == null
                ? awards.awardsOf(candidacy.unitId(), candidacy.staffMemberId())
                : List.of();
    }

    /** What happened to a nomination that its reader has found. */
    List<NominationEvent> events(long nominationId) {
        return events.of(nominationId);
    }

    Optional<NominationView> find(NominationScope scope, long id) {
        return jdbc.sql(NOMINATION + NominationScope.PREDICATE + " AND n.id = :id")
                .params(scope.parameters())
                .param("id", id)
                .query(NominationReader::nomination)
                .optional();
    }

    /** Accepted nominations for the form that are not decided yet. */
    List<NominationView> accepted(NominationScope scope, long awardFormId) {
        return jdbc.sql(NOMINATION + NominationScope.PREDICATE + " AND n.award_form_id = :form AND n.status" + STANDING
                        + ORDER)
                .params(scope.parameters())
                .param("form", awardFormId)
                .query(NominationReader::nomination)
                .list();
    }

    List<NominationView> withStatus(NominationScope scope, Collection<NominationStatus> statuses) {
        if (statuses.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(NOMINATION + NominationScope.PREDICATE + " AND n.status IN (:statuses)" + ORDER)
                .params(scope.parameters())
                .param("statuses", statuses.stream().map(Enum::name).toList())
                .query(NominationReader::nomination)
                .list();
    }

    /** Nominations of any campaign as far as the person may read them. */
    List<NominationView> byIds(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(NOMINATION + NominationScope.OF_ANY_CAMPAIGN + " AND n.id IN (:ids)" + ORDER)
                .params(NominationScope.parametersOf(actor))
                .param("ids", ids)
                .query(NominationReader::nomination)
                .list();
    }

    /** The same for a module that has asked who reads. */
    List<NominationView> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(NOMINATION + " n.id IN (:ids)" + ORDER)
                .param("ids", ids)
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
                         AND n.status IN ('ACCEPTED', 'PASSED', 'IN_DOSSIER')
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
                row.getObject("occasion_year", Integer.class),
                row.getString("department"));
        return new NominationView(
                row.getLong("id"),
                row.getLong("campaign_id"),
                candidacy,
                row.getString("unit_name"),
                staffMemberId == null ? null : person(row, staffMemberId),
                NominationStatus.valueOf(row.getString("status")),
                content(row),
                row.getString("return_reason"),
                outcome(row),
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
        String level = row.getString("initiative_level");
        return new NominationContent(
                row.getString("summary"),
                row.getString("achievements"),
                row.getString("initiative"),
                row.getString("initiative_decision"),
                row.getString("task_results"),
                row.getString("prior_awards"),
                level == null ? null : InitiativeLevel.valueOf(level),
                row.getString("initiative_spread"),
                TaskResults.parse(row.getString("task_years")),
                row.getString("profile"),
                row.getString("duties"),
                row.getObject("disciplined", Boolean.class),
                row.getString("discipline_note"));
    }

    static NominationOutcome outcome(ResultSet row) throws SQLException {
        return new NominationOutcome(
                row.getString("paper_number"),
                row.getString("decision_no"),
                row.getObject("decision_date", LocalDate.class),
                row.getString("outcome_reason"));
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
