package vn.thiduaso.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.ui.ListSheets;
import vn.thiduaso.ui.Listing;
import vn.thiduaso.ui.Paging;

/** Reads the audit trail, for the administrator only. */
@Service
@Transactional(readOnly = true)
public class AuditQueries {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final ObjectProvider<SubjectNames> subjects;

    AuditQueries(JdbcClient jdbc, JsonMapper json, Clock clock, ObjectProvider<SubjectNames> subjects) {
        this.subjects = subjects;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Events that match, newest first, as many as a page holds; a page behind the last one is the last one. */
    public Listing<AuditEvent> find(Actor actor, AuditFilter filter, int page) {
        return find(actor, filter, page, Paging.DEFAULT_SIZE);
    }

    /** All events that match, newest first, up to what a workbook holds. */
    public List<AuditEvent> all(Actor actor, AuditFilter filter) {
        return find(actor, filter, 1, ListSheets.MOST_ROWS + 1).rows();
    }

    private Listing<AuditEvent> find(Actor actor, AuditFilter filter, int page, int size) {
        Forbidden.unless(actor.isAdministrator(), "read the audit trail");
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        long count = jdbc.sql("SELECT count(*) FROM audit_event" + where)
                .params(values)
                .query(Long.class)
                .single();
        Paging paging = new Paging(page, size, count);
        values.put("limit", paging.size());
        values.put("offset", paging.offset());
        List<AuditEvent> events = jdbc.sql("SELECT id, at, actor_name, action, subject, changes FROM audit_event"
                        + where + " ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset")
                .params(values)
                .query((row, number) -> AuditHistory.event(row, json))
                .list();
        return new Listing<>(events, paging);
    }

    /** What the subjects of the events are, in words, as far as somebody knows them. */
    public Map<String, SubjectName> names(Actor actor, Collection<AuditEvent> events) {
        Forbidden.unless(actor.isAdministrator(), "read the audit trail");
        Set<String> unknown = events.stream().map(AuditEvent::subject).collect(Collectors.toSet());
        Map<String, SubjectName> names = new HashMap<>();
        subjects.orderedStream().forEach(source -> {
            Map<String, SubjectName> known = source.names(actor, unknown);
            names.putAll(known);
            unknown.removeAll(known.keySet());
        });
        return names;
    }

    /** Every action that occurs in the trail. */
    public List<String> actions(Actor actor) {
        Forbidden.unless(actor.isAdministrator(), "read the audit trail");
        return jdbc.sql("SELECT DISTINCT action FROM audit_event ORDER BY action")
                .query(String.class)
                .list();
    }

    private String where(AuditFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        String text = filter.text();
        if (text != null && !text.isBlank()) {
            conditions.add("strpos(plain_text(actor_name || ' ' || subject || ' ' || action || ' ' || changes::text),"
                    + " plain_text(:text)) > 0");
            values.put("text", text.strip());
        }
        String action = filter.action();
        if (action != null && !action.isBlank()) {
            conditions.add("action = :action");
            values.put("action", action);
        }
        LocalDate from = filter.from();
        if (from != null) {
            conditions.add("at >= :from");
            values.put("from", startOf(from));
        }
        LocalDate to = filter.to();
        if (to != null) {
            conditions.add("at < :to");
            values.put("to", startOf(to.plusDays(1)));
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
