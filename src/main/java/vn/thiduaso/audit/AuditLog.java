package vn.thiduaso.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.shared.Actor;

/** Writes the audit trail: one INSERT in the transaction of the command that is recorded. */
@Service
public class AuditLog {

    private static final int SUBJECT_LENGTH = 120;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, JdbcOperations batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    /** Records an action that changed no field, such as a download. */
    @Transactional
    public void record(Actor actor, String action, String subject) {
        record(actor, action, subject, Map.of());
    }

    /**
     * Records an action with the fields it changed.
     *
     * @param action short name such as {@code report.submitted}, at most 60 characters; text on screen:
     *     {@code audit.action.<action>}
     * @param subject what was acted on, for people to read and find; cut at 120 characters
     * @param changes by the field's name; fields that stayed the same are left out
     */
    @Transactional
    public void record(Actor actor, String action, String subject, Map<String, Change> changes) {
        jdbc.sql("""
                        INSERT INTO audit_event (id, at, account_id, actor_name, action, subject, changes)
                        VALUES (nextval('audit_event_seq'), :at, :account, :name, :action, :subject, :changes::jsonb)
                        """)
                .param("at", OffsetDateTime.now(clock))
                .param("account", actor.accountId())
                .param("name", actor.name())
                .param("action", action)
                .param("subject", shortened(subject))
                .param("changes", json.writeValueAsString(AuditChanges.real(changes)))
                .update();
    }

    /** Records one action on many things with one statement. */
    @Transactional
    public void recordAll(Actor actor, String action, List<Entry> entries) {
        OffsetDateTime at = OffsetDateTime.now(clock);
        List<Object[]> rows = entries.stream()
                .map(entry -> new Object[] {
                    at,
                    actor.accountId(),
                    actor.name(),
                    action,
                    shortened(entry.subject()),
                    json.writeValueAsString(AuditChanges.real(entry.changes()))
                })
                .toList();
        batches.batchUpdate("""
                INSERT INTO audit_event (id, at, account_id, actor_name, action, subject, changes)
                VALUES (nextval('audit_event_seq'), ?, ?, ?, ?, ?, ?::jsonb)
                """, rows);
    }

    /**
     * One of many things that were acted on together.
     *
     * @param subject as of a single action
     */
    public record Entry(String subject, Map<String, Change> changes) {}

    private static String shortened(String subject) {
        return subject.length() <= SUBJECT_LENGTH ? subject : subject.substring(0, SUBJECT_LENGTH - 1) + "…";
    }
}
