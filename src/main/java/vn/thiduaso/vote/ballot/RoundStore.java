package vn.thiduaso.vote.ballot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.vote.MemberView;
import vn.thiduaso.vote.box.Ballot;
import vn.thiduaso.vote.box.ReceiptCode;

/** Writes what belongs to a round: its candidates, its roll, its box, and what came out of it. */
@Component
class RoundStore {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    RoundStore(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    int nextNumber(long sessionId) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM vote_round WHERE session_id = ?")
                .param(sessionId)
                .query(Integer.class)
                .single();
    }

    boolean noneOpen(long sessionId) {
        return jdbc.sql("SELECT count(*) FROM vote_round WHERE session_id = ? AND state = 'OPEN'")
                        .param(sessionId)
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** Who of the nominees is being voted on now, in whatever session. */
    List<String> beingVotedOn(List<Long> nominationIds) {
        return jdbc.sql("""
                        SELECT DISTINCT i.subject_name FROM vote_candidate c
                        JOIN vote_round r ON r.id = c.round_id AND r.state = 'OPEN'
                        JOIN vote_item i ON i.session_id = r.session_id AND i.nomination_id = c.nomination_id
                        WHERE c.nomination_id = ANY(:ids) ORDER BY 1
                        """)
                .param("ids", nominationIds.toArray(Long[]::new))
                .query(String.class)
                .list();
    }

    void candidates(long roundId, List<Candidate> candidates) {
        List<Object[]> rows = new ArrayList<>();
        for (Candidate candidate : candidates) {
            rows.add(new Object[] {
                roundId, candidate.nominationId(), rows.size() + 1, candidate.threshold(), candidate.most()
            });
        }
        batches.batchUpdate(
                "INSERT INTO vote_candidate (round_id, nomination_id, position, threshold, most)"
                        + " VALUES (?, ?, ?, ?, ?)",
                rows);
    }

    void roll(long roundId, List<MemberView> members) {
        batches.batchUpdate(
                "INSERT INTO vote_roll (round_id, unit_id, means, voted) VALUES (?, ?, ?, false)",
                members.stream()
                        .map(member -> new Object[] {
                            roundId, member.unitId(), member.attendance().name()
                        })
                        .toList());
    }

    void makeBox(long roundId, byte[] sealed) {
        jdbc.sql("INSERT INTO vote_box (round_id, sealed) VALUES (?, ?)")
                .params(roundId, sealed)
                .update();
    }

    /** The box, which nobody else can touch until the end of the transaction; refused when it was opened. */
    byte[] takeBox(long roundId) {
        return jdbc.sql("SELECT sealed FROM vote_box WHERE round_id = ? FOR UPDATE")
                .param(roundId)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new RuleViolation("vote.error.notOpen"));
    }

    void putBox(long roundId, byte[] sealed) {
        jdbc.sql("UPDATE vote_box SET sealed = ? WHERE round_id = ?")
                .params(sealed, roundId)
                .update();
    }

    void dropBox(long roundId) {
        jdbc.sql("DELETE FROM vote_box WHERE round_id = ?").param(roundId).update();
    }

    /** Notes that the unit, which is present, has voted; false when it has already. */
    boolean castBy(long roundId, long unitId) {
        return jdbc.sql("UPDATE vote_roll SET voted = true WHERE round_id = ? AND unit_id = ?"
                                + " AND means = 'PRESENT' AND NOT voted")
                        .params(roundId, unitId)
                        .update()
                == 1;
    }

    /** Notes that the units' papers were entered; false when one of them is not due. */
    boolean enteredFor(long roundId, Set<Long> units, UUID entry) {
        return jdbc.sql("UPDATE vote_roll SET entry_id = :entry WHERE round_id = :round AND unit_id = ANY(:units)"
                                + " AND means = 'BY_PAPER' AND NOT voted AND entry_id IS NULL")
                        .param("entry", entry)
                        .param("round", roundId)
                        .param("units", units.toArray(Long[]::new))
                        .update()
                == units.size();
    }

    /** Ends an entry: its papers are in the box, or have to be entered again. */
    void decide(PaperEntryView entry, PaperEntryView.State state, String by, long unitId, @Nullable String reason) {
        boolean confirmed = state == PaperEntryView.State.CONFIRMED;
        jdbc.sql("UPDATE vote_paper_entry SET state = :state, sealed = NULL, decided_by = :by, decided_unit = :unit,"
                        + " reason = :reason WHERE id = :id")
                .param("state", state.name())
                .param("by", by)
                .param("unit", unitId)
                .param("reason", reason)
                .param("id", entry.id())
                .update();
        jdbc.sql(
                        confirmed
                                ? "UPDATE vote_roll SET voted = true WHERE entry_id = ?"
                                : "UPDATE vote_roll SET entry_id = NULL WHERE entry_id = ?")
                .param(entry.id())
                .update();
    }

    void entry(UUID id, long roundId, long accountId, String by, int papers, byte[] sealed) {
        jdbc.sql("INSERT INTO vote_paper_entry (id, round_id, account_id, entered_by, papers, state, sealed)"
                        + " VALUES (?, ?, ?, ?, ?, 'WAITING', ?)")
                .params(id, roundId, accountId, by, papers, sealed)
                .update();
    }

    void dropEntries(long roundId) {
        jdbc.sql("UPDATE vote_roll SET entry_id = NULL WHERE round_id = ? AND NOT voted")
                .param(roundId)
                .update();
        jdbc.sql("DELETE FROM vote_paper_entry WHERE round_id = ? AND state = 'WAITING'")
                .param(roundId)
                .update();
    }

    /** All ballots at once in the order given, so that neither number, time nor transaction tells them apart. */
    void ballots(long roundId, List<Ballot> shuffled) {
        jdbc.sql("""
                        INSERT INTO vote_ballot (id, round_id, valid, agreed)
                        SELECT gen_random_uuid(), :round, b.valid, CAST(b.agreed AS bigint[])
                        FROM unnest(CAST(:valid AS boolean[]), CAST(:agreed AS text[])) AS b (valid, agreed)
                        """)
                .param("round", roundId)
                .param("valid", shuffled.stream().map(Ballot::valid).toArray(Boolean[]::new))
                .param("agreed", shuffled.stream().map(RoundStore::literal).toArray(String[]::new))
                .update();
    }

    /** All receipts at once, in the order of their signs. */
    void receipts(long roundId, List<Ballot> ballots) {
        jdbc.sql("INSERT INTO vote_receipt (round_id, code)"
                        + " SELECT :round, code FROM unnest(CAST(:codes AS text[])) AS code")
                .param("round", roundId)
                .param(
                        "codes",
                        ballots.stream()
                                .map(Ballot::receipt)
                                .filter(Objects::nonNull)
                                .map(ReceiptCode::text)
                                .sorted()
                                .toArray(String[]::new))
                .update();
    }

    void results(long roundId, Map<Long, Tally.Result> results) {
        batches.batchUpdate(
                "UPDATE vote_candidate SET agree = ?, disagree = ?, outcome = ? WHERE round_id = ? AND nomination_id = ?",
                results.entrySet().stream()
                        .map(result -> new Object[] {
                            result.getValue().agree(),
                            result.getValue().disagree(),
                            result.getValue().outcome().name(),
                            roundId,
                            result.getKey()
                        })
                        .toList());
    }

    private static String literal(Ballot ballot) {
        Collection<Long> agreed = ballot.agreed();
        return agreed.stream().sorted().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
