package vn.thiduaso.vote.ballot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thiduaso.nomination.VoteOutcome;
import vn.thiduaso.vote.Attendance;

/** Reads rounds with their candidates, the roll, entered papers and receipts; it never reads a ballot. */
@Component
class RoundReader {

    private static final Duration KEPT = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Cache<String, Set<Long>> voting =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    RoundReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Blocs with an open round; kept for half a minute, so that every other home page asks for nothing. */
    Set<Long> blocsVoting() {
        return Objects.requireNonNull(voting.get(
                "open", all -> Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT c.bloc_id FROM vote_round r JOIN vote_session s ON s.id = r.session_id
                        JOIN campaign c ON c.id = s.campaign_id WHERE r.state = 'OPEN'
                        """).query(Long.class).list())));
    }

    /** A round was opened, counted or given up: asks again once that can be read. */
    void forgetVotingAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                voting.invalidateAll();
            }
        });
    }

    /** The session's rounds, the first one first: two statements. */
    List<RoundView> rounds(long sessionId) {
        Map<Long, List<CandidateView>> candidates = candidates(sessionId);
        return jdbc.sql("""
                        SELECT r.*,
                               (SELECT count(*) FROM vote_roll l WHERE l.round_id = r.id AND l.means <> 'ABSENT') AS expected,
                               (SELECT count(*) FROM vote_roll l WHERE l.round_id = r.id AND l.voted) AS voted
                        FROM vote_round r WHERE r.session_id = :session ORDER BY r.number
                        """)
                .param("session", sessionId)
                .query((row, number) -> round(row, candidates))
                .list();
    }

    private Map<Long, List<CandidateView>> candidates(long sessionId) {
        return jdbc
                .sql("""
                        SELECT c.*, r.members, i.award_form_id, i.individual, i.subject_name, i.unit_name, i.post, i.summary
                        FROM vote_candidate c JOIN vote_round r ON r.id = c.round_id
                        JOIN vote_item i ON i.session_id = r.session_id AND i.nomination_id = c.nomination_id
                        WHERE r.session_id = :session ORDER BY c.round_id, c.position
                        """)
                .param("session", sessionId)
                .query((row, number) -> Map.entry(row.getLong("round_id"), candidate(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<RollLine> roll(long roundId) {
        return jdbc.sql("""
                        SELECT l.unit_id, u.name, l.means, l.voted, l.entry_id IS NOT NULL AND NOT l.voted AS waits
                        FROM vote_roll l JOIN unit u ON u.id = l.unit_id JOIN vote_round r ON r.id = l.round_id
                        LEFT JOIN vote_member m ON m.session_id = r.session_id AND m.unit_id = l.unit_id
                        WHERE l.round_id = :round ORDER BY m.position, u.name
                        """)
                .param("round", roundId)
                .query((row, number) -> new RollLine(
                        row.getLong("unit_id"),
                        row.getString("name"),
                        Attendance.valueOf(row.getString("means")),
                        row.getBoolean("voted"),
                        row.getBoolean("waits")))
                .list();
    }

    List<PaperEntryView> entries(long sessionId) {
        return jdbc.sql("""
                        SELECT e.*, u.name AS unit_name FROM vote_paper_entry e
                        JOIN vote_round r ON r.id = e.round_id LEFT JOIN unit u ON u.id = e.decided_unit
                        WHERE r.session_id = :session ORDER BY r.number, e.id
                        """)
                .param("session", sessionId)
                .query(RoundReader::entry)
                .list();
    }

    byte[] sealedEntry(UUID entryId) {
        return jdbc.sql("SELECT sealed FROM vote_paper_entry WHERE id = ?")
                .param(entryId)
                .query(byte[].class)
                .single();
    }

    List<String> unitsOf(UUID entryId) {
        return jdbc.sql("SELECT u.name FROM vote_roll l JOIN unit u ON u.id = l.unit_id WHERE l.entry_id = ?"
                        + " ORDER BY u.name")
                .param(entryId)
                .query(String.class)
                .list();
    }

    UUID keyOf(long roundId) {
        return jdbc.sql("SELECT key_id FROM vote_round WHERE id = ?")
                .param(roundId)
                .query(UUID.class)
                .single();
    }

    List<String> receipts(long roundId) {
        return jdbc.sql("SELECT code FROM vote_receipt WHERE round_id = ? ORDER BY code")
                .param(roundId)
                .query(String.class)
                .list();
    }

    Optional<RollLine> rollLine(long roundId, long unitId) {
        return roll(roundId).stream().filter(line -> line.unitId() == unitId).findFirst();
    }

    private static RoundView round(ResultSet row, Map<Long, List<CandidateView>> candidates) throws SQLException {
        long id = row.getLong("id");
        Integer valid = row.getObject("valid", Integer.class);
        return new RoundView(
                id,
                row.getInt("number"),
                RoundState.valueOf(row.getString("state")),
                Objects.requireNonNull(instant(row, "opened_at")),
                instant(row, "closed_at"),
                row.getString("void_reason"),
                row.getInt("members"),
                row.getInt("present"),
                valid == null
                        ? null
                        : new BallotCount(row.getInt("issued"), row.getInt("returned"), valid, row.getInt("on_paper")),
                row.getInt("expected"),
                row.getInt("voted"),
                candidates.getOrDefault(id, List.of()));
    }

    private static CandidateView candidate(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new CandidateView(
                row.getLong("nomination_id"),
                row.getLong("award_form_id"),
                row.getBoolean("individual"),
                row.getString("subject_name"),
                row.getString("unit_name"),
                row.getString("post"),
                row.getString("summary"),
                row.getBigDecimal("threshold"),
                row.getObject("most", Integer.class),
                row.getInt("members"),
                row.getObject("agree", Integer.class),
                row.getObject("disagree", Integer.class),
                outcome == null ? null : VoteOutcome.valueOf(outcome));
    }

    private static PaperEntryView entry(ResultSet row, int number) throws SQLException {
        return new PaperEntryView(
                row.getObject("id", UUID.class),
                row.getLong("round_id"),
                row.getLong("account_id"),
                row.getString("entered_by"),
                row.getInt("papers"),
                PaperEntryView.State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                row.getString("unit_name"),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
