package vn.thiduaso.workbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.shared.Actor;

/** Workbooks kept aside: one per person, unit and period, for a day. */
@Component
class Uploads {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final TypeReference<List<UploadedRow>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Uploads(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a workbook in place of the one before; what has expired goes. */
    void keep(Actor actor, long periodId, long unitId, String fileName, List<UploadedRow> rows) {
        Instant now = clock.instant();
        jdbc.sql("DELETE FROM workbook_upload WHERE expires_at <= :now")
                .param("now", stored(now))
                .update();
        jdbc.sql("""
                        INSERT INTO workbook_upload (id, account_id, period_id, unit_id, file_name, uploaded_at, expires_at,
                          rows)
                        VALUES (nextval('workbook_upload_seq'), :account, :period, :unit, :file, :now, :expires,
                          :rows::jsonb)
                        ON CONFLICT ON CONSTRAINT uq_workbook_upload DO UPDATE
                        SET id = excluded.id, file_name = excluded.file_name, uploaded_at = excluded.uploaded_at,
                          expires_at = excluded.expires_at, rows = excluded.rows, taken_at = NULL, taken = 0
                        """)
                .param("account", actor.accountId())
                .param("period", periodId)
                .param("unit", unitId)
                .param("file", fileName)
                .param("now", stored(now))
                .param("expires", stored(now.plus(KEPT)))
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** The person's workbook for the unit and the period, unless it has expired. */
    Optional<Upload> find(Actor actor, long periodId, long unitId) {
        return find(actor, periodId, unitId, "");
    }

    /** As {@link #find}, held until the transaction ends, so that it is taken once. */
    Optional<Upload> hold(Actor actor, long periodId, long unitId) {
        return find(actor, periodId, unitId, "FOR UPDATE");
    }

    void markTaken(long uploadId, int taken) {
        jdbc.sql("UPDATE workbook_upload SET taken_at = :now, taken = :taken WHERE id = :id")
                .param("now", stored(clock.instant()))
                .param("taken", taken)
                .param("id", uploadId)
                .update();
    }

    void drop(Actor actor, long periodId, long unitId) {
        jdbc.sql("DELETE FROM workbook_upload WHERE account_id = ? AND period_id = ? AND unit_id = ?")
                .params(actor.accountId(), periodId, unitId)
                .update();
    }

    private Optional<Upload> find(Actor actor, long periodId, long unitId, String lock) {
        return jdbc.sql("""
                        SELECT id, file_name, uploaded_at, expires_at, taken_at, taken, rows FROM workbook_upload
                        WHERE account_id = :account AND period_id = :period AND unit_id = :unit AND expires_at > :now
                        """ + lock)
                .param("account", actor.accountId())
                .param("period", periodId)
                .param("unit", unitId)
                .param("now", stored(clock.instant()))
                .query(this::upload)
                .optional();
    }

    private Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getLong("id"),
                row.getString("file_name"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("taken_at", OffsetDateTime.class)),
                row.getInt("taken"),
                json.readValue(row.getString("rows"), ROWS));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
