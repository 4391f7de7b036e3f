package vn.thiduaso.audit;

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
    private final AuditSearch search;
    private final ObjectProvider<SubjectNames> subjects;

    AuditQueries(JdbcClient jdbc, JsonMapper json, AuditSearch search, ObjectProvider<SubjectNames> subjects) {
        this.subjects = subjects;
        this.jdbc = jdbc;
        this.json = json;
        this.search = search;
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
        AuditSearch.Scope scope = search.scope(filter);
        Map<String, Object> values = new HashMap<>(scope.values());
        long count = jdbc.sql("SELECT count(*)" + scope.sql())
                .params(values)
                .query(Long.class)
                .single();
        Paging paging = new Paging(page, size, count);
        values.put("limit", paging.size());
        values.put("offset", paging.offset());
        List<AuditEvent> events = jdbc.sql("SELECT e.id, e.at, e.actor_name, e.action, e.subject, e.changes"
                        + scope.sql() + " ORDER BY e.at DESC, e.id DESC LIMIT :limit OFFSET :offset")
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
        return search.actions();
    }
}
