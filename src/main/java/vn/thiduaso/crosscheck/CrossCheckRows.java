package vn.thiduaso.crosscheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thiduaso.shared.Actor;

/** The tables of assignments and remarks. */
@Repository
class CrossCheckRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    CrossCheckRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of the period, in force first, then the latest. */
    List<CrossCheck> of(long periodId) {
        return jdbc.sql("""
                        SELECT * FROM cross_check WHERE period_id = ?
                        ORDER BY revoked_at DESC NULLS FIRST, assigned_at DESC, id
                        """).param(periodId).query(CrossCheckRows::check).list();
    }

    /** What is in force of the periods for the units, as checker or as checked. */
    List<CrossCheck> ofUnits(Collection<Long> periodIds, Collection<Long> units) {
        return periodIds.isEmpty() || units.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT * FROM cross_check
                                WHERE revoked_at IS NULL AND period_id IN (:periods)
                                  AND (checker_id IN (:units) OR checked_id IN (:units))
                                ORDER BY period_id, id
                                """)
                        .param("periods", periodIds)
                        .param("units", units)
                        .query(CrossCheckRows::check)
                        .list();
    }

    /** The assignment in force by which one of the units checks the unit. */
    Optional<CrossCheck> inForce(long periodId, long checkedId, Collection<Long> checkers) {
        return checkers.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                SELECT * FROM cross_check WHERE revoked_at IS NULL AND period_id = :period
                                  AND checked_id = :checked AND checker_id IN (:checkers)
                                """)
                        .param("period", periodId)
                        .param("checked", checkedId)
                        .param("checkers", checkers)
                        .query(CrossCheckRows::check)
                        .optional();
    }

    void insert(Actor actor, long periodId, long checkerId, long checkedId, @Nullable Long seed) {
        jdbc.sql("""
                        INSERT INTO cross_check (id, period_id, checker_id, checked_id, seed, assigned_at, assigned_by)
                        VALUES (nextval('cross_check_seq'), :period, :checker, :checked, :seed, :at, :by)
                        """)
                .param("period", periodId)
                .param("checker", checkerId)
                .param("checked", checkedId)
                .param("seed", seed)
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.name())
                .update();
    }

    boolean revoke(Actor actor, long id) {
        return jdbc.sql(
                                "UPDATE cross_check SET revoked_at = :at, revoked_by = :by WHERE id = :id AND revoked_at IS NULL")
                        .param("at", OffsetDateTime.now(clock))
                        .param("by", actor.name())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Makes those who assign in the same period come one after the other. */
    void lock(long periodId) {
        jdbc.sql("SELECT id FROM reporting_period WHERE id = ? FOR NO KEY UPDATE")
                .param(periodId)
                .query(Long.class)
                .single();
    }

    private static CrossCheck check(ResultSet row, int number) throws SQLException {
        return new CrossCheck(
                row.getLong("id"),
                row.getLong("period_id"),
                row.getLong("checker_id"),
                row.getLong("checked_id"),
                row.getObject("seed", Long.class),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                row.getString("assigned_by"),
                instant(row.getObject("revoked_at", OffsetDateTime.class)),
                row.getString("revoked_by"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
