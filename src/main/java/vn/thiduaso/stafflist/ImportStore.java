package vn.thiduaso.stafflist;

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
class ImportStore {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A list that waits for a decision. */
    record Staged(String fileName, Instant readAt, ListContent content) {}

    /** Keeps a list, drops those that have expired, and gives its id. */
    long keep(Actor actor, long unitId, String fileName, ListContent content) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("DELETE FROM staff_import WHERE expires_at < :now")
                .param("now", now)
                .update();
        return jdbc.sql("""
                        INSERT INTO staff_import (id, unit_id, account_id, file_name, read_at, expires_at, content)
                        VALUES (nextval('staff_import_seq'), :unit, :account, :name, :now, :expires, :content)
                        RETURNING id
                        """)
                .param("unit", unitId)
                .param("account", actor.accountId())
                .param("name", fileName)
                .param("now", now)
                .param("expires", now.plus(KEPT))
                .param("content", json.writeValueAsString(content))
                .query(Long.class)
                .single();
    }

    Staged read(Actor actor, long unitId, long importId) {
        return jdbc.sql("""
                        SELECT file_name, read_at, content FROM staff_import
                        WHERE id = :id AND unit_id = :unit AND account_id = :account AND expires_at >= :now
                        """)
                .param("id", importId)
                .param("unit", unitId)
                .param("account", actor.accountId())
                .param("now", OffsetDateTime.now(clock))
                .query((row, number) -> new Staged(
                        row.getString("file_name"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString("content"), ListContent.class)))
                .optional()
                .orElseThrow(() -> new NotFound("staff import", importId));
    }

    void drop(Actor actor, long unitId, long importId) {
        jdbc.sql("DELETE FROM staff_import WHERE id = :id AND unit_id = :unit AND account_id = :account")
                .param("id", importId)
                .param("unit", unitId)
                .param("account", actor.accountId())
                .update();
    }
}
