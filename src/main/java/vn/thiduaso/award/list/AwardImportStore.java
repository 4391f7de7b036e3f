package vn.thiduaso.award.list;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Keeps uploaded lists for a day, each for the person who uploaded it. */
@Component
class AwardImportStore {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AwardImportStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A list that waits for a decision. */
    record Staged(String fileName, Instant readAt, AwardContent content) {}

    /** Keeps a list, drops those that have expired, and gives its id. */
    long keep(Actor actor, String fileName, AwardContent content) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("DELETE FROM award_import WHERE expires_at < :now")
                .param("now", now)
                .update();
        return jdbc.sql("""
                        INSERT INTO award_import (id, account_id, file_name, read_at, expires_at, content)
                        VALUES (nextval('award_import_seq'), :account, :name, :now, :expires, :content) RETURNING id
                        """)
                .param("account", actor.accountId())
                .param("name", fileName)
                .param("now", now)
                .param("expires", now.plus(KEPT))
                .param("content", json.writeValueAsString(content))
                .query(Long.class)
                .single();
    }

    Staged read(Actor actor, long id) {
        return jdbc.sql("""
                        SELECT file_name, read_at, content FROM award_import
                        WHERE id = :id AND account_id = :account AND expires_at >= :now
                        """)
                .param("id", id)
                .param("account", actor.accountId())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Staged(
                        row.getString("file_name"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString("content"), AwardContent.class)))
                .optional()
                .orElseThrow(() -> new NotFound("award import", id));
    }

    void drop(Actor actor, long id) {
        jdbc.sql("DELETE FROM award_import WHERE id = :id AND account_id = :account")
                .param("id", id)
                .param("account", actor.accountId())
                .update();
    }
}
