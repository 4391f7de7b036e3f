package vn.thiduaso.vote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sessions, their members and agendas, and what became of nominations: one statement a call. */
@Component
class SessionReader {

    private final JdbcClient jdbc;

    SessionReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SessionLine> lines(long campaignId) {
        return jdbc.sql("""
                        SELECT s.id, s.starts_at, s.place, s.state,
                               (SELECT count(*) FROM vote_item i WHERE i.session_id = s.id) AS nominees,
                               (SELECT count(*) FROM vote_round r WHERE r.session_id = s.id AND r.state = 'CLOSED') AS rounds,
                               EXISTS (SELECT FROM vote_round r WHERE r.session_id = s.id AND r.state = 'OPEN') AS open
                        FROM vote_session s WHERE s.campaign_id = :campaign ORDER BY s.starts_at DESC, s.id DESC
                        """)
                .param("campaign", campaignId)
                .query((row, number) -> new SessionLine(
                        row.getLong("id"),
                        Objects.requireNonNull(instant(row, "starts_at")),
                        row.getString("place"),
                        SessionState.valueOf(row.getString("state")),
                        row.getInt("nominees"),
                        row.getInt("rounds"),
                        row.getBoolean("open")))
                .list();
    }

    Optional<SessionView> session(long campaignId, long sessionId) {
        return jdbc.sql("SELECT * FROM vote_session WHERE id = :id AND campaign_id = :campaign")
                .param("id", sessionId)
                .param("campaign", campaignId)
                .query(SessionReader::session)
                .optional();
    }

    Optional<Long> campaignOf(long sessionId) {
        return jdbc.sql("SELECT campaign_id FROM vote_session WHERE id = ?")
                .param(sessionId)
                .query(Long.class)
                .optional();
    }

    List<MemberView> members(long sessionId) {
        return jdbc.sql("""
                        SELECT m.unit_id, u.name, m.representative, m.attendance
                        FROM vote_member m JOIN unit u ON u.id = m.unit_id
                        WHERE m.session_id = :session ORDER BY m.position
                        """)
                .param("session", sessionId)
                .query((row, number) -> new MemberView(
                        row.getLong("unit_id"),
                        row.getString("name"),
                        row.getString("representative"),
                        Attendance.valueOf(row.getString("attendance"))))
                .list();
    }

    List<AgendaItem> agenda(long sessionId) {
        return jdbc.sql("""
                        SELECT nomination_id, award_form_id, individual, subject_name, unit_name, post, summary
                        FROM vote_item WHERE session_id = :session ORDER BY position, nomination_id
                        """).param("session", sessionId).query(AgendaItem.class).list();
    }

    Map<Long, VoteTally> tallies(Collection<Long> nominationIds) {
        return jdbc
                .sql("""
                        SELECT DISTINCT ON (c.nomination_id) c.nomination_id, s.id, r.number, r.members, r.present,
                               c.agree, c.disagree, round(100.0 * c.agree / r.members, 1) AS share,
                               c.outcome = 'PASSED' AS passed, s.held_on
                        FROM vote_candidate c JOIN vote_round r ON r.id = c.round_id
                        JOIN vote_session s ON s.id = r.session_id
                        WHERE r.state = 'CLOSED' AND c.nomination_id = ANY(:ids)
                        ORDER BY c.nomination_id, r.closed_at DESC, r.id DESC
                        """)
                .param("ids", nominationIds.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("nomination_id"), tally(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static VoteTally tally(ResultSet row) throws SQLException {
        return new VoteTally(
                row.getLong("id"),
                row.getInt("number"),
                row.getInt("members"),
                row.getInt("present"),
                row.getInt("agree"),
                row.getInt("disagree"),
                row.getBigDecimal("share"),
                row.getBoolean("passed"),
                row.getObject("held_on", LocalDate.class));
    }

    private static SessionView session(ResultSet row, int number) throws SQLException {
        return new SessionView(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getObject("held_on", LocalDate.class),
                Objects.requireNonNull(instant(row, "starts_at")),
                instant(row, "ended_at"),
                row.getString("place"),
                row.getString("chair_name"),
                new Official(
                        row.getLong("secretary_account"),
                        row.getString("secretary_name"),
                        row.getLong("secretary_unit")),
                row.getLong("chair_account"),
                Quorum.valueOf(row.getString("quorum")),
                row.getString("discussion"),
                SessionState.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
