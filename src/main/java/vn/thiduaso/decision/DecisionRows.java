package vn.thiduaso.decision;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Actor;

/** The tables of decisions and supplement requests. */
@Component
class DecisionRows {

    private static final String SUPPLEMENT = """
            SELECT id, campaign_id, dossier_id, paper_number, reason, due_on, asked_at, asked_by, answered_at, answered_by,
                   answer
            FROM supplement_request
            """;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    DecisionRows(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** What was decided about a nomination. */
    record Outcome(
            long nominationId,
            boolean granted,
            @Nullable String reason,
            @Nullable BigDecimal coefficient,
            @Nullable BigDecimal collectiveFactor,
            @Nullable Long prize,
            String number,
            LocalDate decidedOn) {}

    Map<Long, Outcome> outcomes(Collection<Long> nominationIds) {
        return jdbc.sql("""
                        SELECT o.nomination_id, o.granted, o.reason, o.coefficient, o.collective_factor, o.prize, d.number,
                               d.decided_on
                        FROM decision_outcome o JOIN award_decision d ON d.id = o.decision_id
                        WHERE o.nomination_id = ANY(?)
                        """).param(nominationIds.toArray(Long[]::new)).query(Outcome.class).stream()
                .collect(Collectors.toMap(Outcome::nominationId, Function.identity()));
    }

    long addDecision(Actor by, ForwardedDossier dossier, String number, LocalDate day, long salary) {
        return jdbc.sql("""
                        INSERT INTO award_decision (id, campaign_id, dossier_id, paper_number, number, decided_on,
                                                    base_salary, recorded_at, recorded_by)
                        VALUES (nextval('award_decision_seq'), ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .params(dossier.campaignId(), dossier.id(), dossier.paperNumber(), number, day, salary)
                .params(List.of(OffsetDateTime.now(clock), by.name()))
                .query(Long.class)
                .single();
    }

    void addOutcomes(long decisionId, Collection<Outcome> outcomes) {
        batches.batchUpdate(
                """
                INSERT INTO decision_outcome (decision_id, nomination_id, granted, reason, coefficient, collective_factor,
                                              prize)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                outcomes.stream()
                        .map(outcome -> new @Nullable Object[] {
                            decisionId,
                            outcome.nominationId(),
                            outcome.granted(),
                            outcome.reason(),
                            outcome.coefficient(),
                            outcome.collectiveFactor(),
                            outcome.prize()
                        })
                        .toList());
    }

    /** The decisions about a dossier, the latest first, without their files. */
    List<RecordedDecision> decisions(long dossierId) {
        return jdbc.sql("""
                        SELECT d.id, d.number, d.decided_on, d.recorded_at, d.recorded_by,
                               count(*) FILTER (WHERE o.granted) AS granted,
                               count(*) FILTER (WHERE NOT o.granted) AS refused
                        FROM award_decision d JOIN decision_outcome o ON o.decision_id = d.id
                        WHERE d.dossier_id = ? GROUP BY d.id ORDER BY d.id DESC
                        """)
                .param(dossierId)
                .query((row, line) -> new RecordedDecision(
                        row.getLong("id"),
                        row.getString("number"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by"),
                        row.getInt("granted"),
                        row.getInt("refused"),
                        List.of()))
                .list();
    }

    List<Supplement> supplements(long dossierId) {
        return jdbc.sql(SUPPLEMENT + "WHERE dossier_id = ? ORDER BY asked_at DESC")
                .param(dossierId)
                .query(Supplement.class)
                .list();
    }

    /** Requests that wait for an answer in these campaigns. */
    List<Supplement> open(Collection<Long> campaignIds) {
        return jdbc.sql(SUPPLEMENT + "WHERE answered_at IS NULL AND campaign_id = ANY(?) ORDER BY due_on")
                .param(campaignIds.toArray(Long[]::new))
                .query(Supplement.class)
                .list();
    }

    Optional<Supplement> openOf(long dossierId) {
        return supplements(dossierId).stream().filter(Supplement::isOpen).findFirst();
    }

    void ask(Actor by, ForwardedDossier dossier, String reason, LocalDate dueOn) {
        jdbc.sql("""
                        INSERT INTO supplement_request (id, campaign_id, dossier_id, paper_number, reason, due_on, asked_at,
                                                        asked_by)
                        VALUES (nextval('supplement_request_seq'), ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(dossier.campaignId(), dossier.id(), dossier.paperNumber(), reason, dueOn)
                .params(List.of(OffsetDateTime.now(clock), by.name()))
                .update();
    }

    int answer(Actor by, long requestId, String answer) {
        return jdbc.sql("""
                        UPDATE supplement_request SET answered_at = ?, answered_by = ?, answer = ?
                        WHERE id = ? AND answered_at IS NULL
                        """)
                .params(OffsetDateTime.now(clock), by.name(), answer, requestId)
                .update();
    }
}
