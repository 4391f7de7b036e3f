package vn.thiduaso.vote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the members and the agenda of a session. */
@Component
class SessionStore {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    SessionStore(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void replaceMembers(long sessionId, List<MemberView> members) {
        jdbc.sql("DELETE FROM vote_member WHERE session_id = ?")
                .param(sessionId)
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (MemberView member : members) {
            rows.add(new Object[] {
                sessionId,
                member.unitId(),
                rows.size() + 1,
                member.representative(),
                member.attendance().name()
            });
        }
        batches.batchUpdate(
                "INSERT INTO vote_member (session_id, unit_id, position, representative, attendance)"
                        + " VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    void note(long sessionId, Collection<Presence> presences) {
        batches.batchUpdate(
                "UPDATE vote_member SET attendance = ?, representative = ? WHERE session_id = ? AND unit_id = ?",
                presences.stream()
                        .map(presence -> new Object[] {
                            presence.attendance().name(), presence.representative(), sessionId, presence.unitId()
                        })
                        .toList());
    }

    /** Lets the roll of a round in progress follow; false when the unit has handed in its ballot already. */
    boolean changeMeans(long sessionId, Presence presence) {
        jdbc.sql("SELECT b.round_id FROM vote_box b JOIN vote_round r ON r.id = b.round_id"
                        + " WHERE r.session_id = ? FOR UPDATE OF b")
                .param(sessionId)
                .query(Long.class)
                .list();
        long refused = jdbc.sql("""
                        SELECT count(*) FROM vote_roll l JOIN vote_round r ON r.id = l.round_id
                        WHERE r.session_id = :session AND r.state = 'OPEN' AND l.unit_id = :unit
                          AND (l.voted OR l.entry_id IS NOT NULL)
                        """)
                .param("session", sessionId)
                .param("unit", presence.unitId())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        UPDATE vote_roll l SET means = :means FROM vote_round r
                        WHERE r.id = l.round_id AND r.session_id = :session AND r.state = 'OPEN' AND l.unit_id = :unit
                          AND NOT l.voted AND l.entry_id IS NULL
                        """)
                .param("means", presence.attendance().name())
                .param("session", sessionId)
                .param("unit", presence.unitId())
                .update();
        return refused == 0;
    }

    /** Whoever was voted on already stays; the others are as listed. */
    void replaceAgenda(long sessionId, List<AgendaItem> items) {
        jdbc.sql("""
                        DELETE FROM vote_item i WHERE i.session_id = :session
                          AND NOT EXISTS (SELECT FROM vote_candidate c JOIN vote_round r ON r.id = c.round_id
                                          WHERE r.session_id = :session AND c.nomination_id = i.nomination_id)
                        """).param("session", sessionId).update();
        List<Object[]> rows = new ArrayList<>();
        for (AgendaItem item : items) {
            rows.add(new Object[] {
                sessionId,
                item.nominationId(),
                rows.size() + 1,
                item.awardFormId(),
                item.individual(),
                item.subjectName(),
                item.unitName(),
                item.post(),
                item.summary()
            });
        }
        batches.batchUpdate("""
                INSERT INTO vote_item (session_id, nomination_id, position, award_form_id, individual, subject_name,
                  unit_name, post, summary)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (session_id, nomination_id) DO UPDATE SET position = excluded.position
                """, rows);
    }
}
