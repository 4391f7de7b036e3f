package vn.thiduaso.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditEvent;
import vn.thiduaso.audit.AuditHistory;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;

/** Reads a unit's register for the people of the unit: lists, one person, the whole of it with its revision. */
@Service
@Transactional(readOnly = true)
public class RegisterQueries {

    private static final int LONGEST_HISTORY = 50;

    private final StaffReader reader;
    private final StaffRegister register;
    private final AuditHistory history;
    private final JdbcClient jdbc;

    RegisterQueries(StaffReader reader, StaffRegister register, AuditHistory history, JdbcClient jdbc) {
        this.reader = reader;
        this.register = register;
        this.history = history;
        this.jdbc = jdbc;
    }

    /** A register as it stands at a revision. */
    public record Snapshot(long revision, List<StaffRecord> people) {}

    /** A person with what happened to the person. */
    public record Details(StaffRecord person, List<AuditEvent> history) {}

    /** How many people match. */
    public long count(Actor actor, long unitId, StaffFilter filter) {
        StaffPolicy.requireRegister(actor, unitId);
        Map<String, Object> parameters = new HashMap<>();
        return jdbc.sql("SELECT count(*) FROM staff_member m" + filter.where(unitId, parameters))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** The people who match, so many from the offset on. */
    public List<StaffRecord> find(Actor actor, long unitId, StaffFilter filter, long offset, int limit) {
        StaffPolicy.requireRegister(actor, unitId);
        Map<String, Object> parameters = new HashMap<>(Map.of("offset", offset, "limit", limit));
        return reader.read(
                filter.where(unitId, parameters) + filter.orderBy() + " OFFSET :offset LIMIT :limit", parameters);
    }

    /** Everybody of the register, working or not, by name. */
    public Snapshot snapshot(Actor actor, long unitId) {
        StaffPolicy.requireRegister(actor, unitId);
        long revision = register.revision(unitId);
        return new Snapshot(
                revision, reader.read(" WHERE m.unit_id = :unit ORDER BY m.full_name, m.id", Map.of("unit", unitId)));
    }

    public StaffRecord person(Actor actor, long unitId, long personId) {
        StaffPolicy.requireRegister(actor, unitId);
        return reader.read(" WHERE m.unit_id = :unit AND m.id = :id", Map.of("unit", unitId, "id", personId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("staff member", personId));
    }

    /** A person of the unit's register and what happened to the person, the latest first. */
    public Details details(Actor actor, long unitId, long personId) {
        return new Details(
                person(actor, unitId, personId), history.ofStaff(StaffTrail.mark(personId), LONGEST_HISTORY));
    }

    /** Refuses, as every command does, whoever does not keep the unit's register. */
    public void requireKeeper(Actor actor, long unitId) {
        StaffPolicy.requireRegister(actor, unitId);
    }
}
