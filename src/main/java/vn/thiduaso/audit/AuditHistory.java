package vn.thiduaso.audit;

import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happened to one thing, for the page of a module that keeps it. The module has decided that the person may read
 * the thing; the whole trail stays the administrator's.
 */
@Component
@Transactional(readOnly = true)
public class AuditHistory {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditHistory(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The latest events of a member of staff, newest first.
     *
     * @param mark how the subjects of the events begin
     */
    public List<AuditEvent> ofStaff(String mark, int limit) {
        String start = mark.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return jdbc.sql("""
                        SELECT id, at, actor_name, action, subject, changes FROM audit_event
                        WHERE action LIKE 'staff.%' AND subject LIKE :start
                        ORDER BY at DESC, id DESC LIMIT :limit
                        """)
                .param("start", start + "%")
                .param("limit", limit)
                .query((row, number) -> event(row, json))
                .list();
    }

    static AuditEvent event(ResultSet row, JsonMapper json) throws java.sql.SQLException {
        Map<String, Change> changes = json.readValue(row.getString("changes"), new TypeReference<>() {});
        return new AuditEvent(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("action"),
                row.getString("subject"),
                changes.entrySet().stream()
                        .map(entry -> new AuditEvent.FieldChange(
                                entry.getKey(),
                                entry.getValue().before(),
                                entry.getValue().after()))
                        .toList());
    }
}
