package vn.thiduaso.staff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.StaleVersion;

/**
 * The counter of a unit's register. Every command raises it first, which also makes the commands of one unit wait for
 * each other; a list or a bulk edit is taken only while the counter stands where its preview saw it.
 */
@Component
class StaffRegister {

    private final JdbcClient jdbc;

    StaffRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long revision(long unitId) {
        return jdbc.sql("SELECT coalesce(max(revision), 0) FROM staff_register WHERE unit_id = :unit")
                .param("unit", unitId)
                .query(Long.class)
                .single();
    }

    /** Raises the counter and holds it until the end of the transaction; gives where it stood. */
    long raise(long unitId) {
        return jdbc.sql("""
                        INSERT INTO staff_register (unit_id, revision) VALUES (:unit, 1)
                        ON CONFLICT (unit_id) DO UPDATE SET revision = staff_register.revision + 1 RETURNING revision
                        """).param("unit", unitId).query(Long.class).single() - 1;
    }

    void raiseFrom(long unitId, long seen) {
        if (raise(unitId) != seen) {
            throw new StaleVersion("staff register of unit " + unitId);
        }
    }
}
