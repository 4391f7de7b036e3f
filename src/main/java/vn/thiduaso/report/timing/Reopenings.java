package vn.thiduaso.report.timing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;

/**
 * Keeps which reports were opened again after the lock. Asks nobody for permission; whoever offers it to people does.
 */
@Component
@Transactional
public class Reopenings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reopenings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens the unit's report again until the end of the day. */
    public long open(Actor actor, long periodId, long unitId, LocalDate until, String reason) {
        return jdbc.sql("""
                        INSERT INTO report_reopening (id, period_id, unit_id, until, reason, opened_at, opened_by)
                        VALUES (nextval('report_reopening_seq'), :period, :unit, :until, :reason, :at, :by)
                        RETURNING id
                        """)
                .param("period", periodId)
                .param("unit", unitId)
                .param("until", until)
                .param("reason", reason)
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.name())
                .query(Long.class)
                .single();
    }

    /** Takes a reopening back; says whether it was still in force. */
    public boolean revoke(Actor actor, long reopeningId) {
        return jdbc.sql("""
                        UPDATE report_reopening SET revoked_at = :at, revoked_by = :by
                        WHERE id = :id AND revoked_at IS NULL
                        """)
                        .param("at", OffsetDateTime.now(clock))
                        .param("by", actor.name())
                        .param("id", reopeningId)
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Reopening> find(long reopeningId) {
        return jdbc.sql("SELECT * FROM report_reopening WHERE id = :id")
                .param("id", reopeningId)
                .query(Reopenings::reopening)
                .optional();
    }

    /** All reopenings of the periods, revoked ones too, the latest first. */
    @Transactional(readOnly = true)
    public List<Reopening> of(Collection<Long> periodIds) {
        return periodIds.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "SELECT * FROM report_reopening WHERE period_id IN (:periods) ORDER BY opened_at DESC, id DESC")
                        .param("periods", periodIds)
                        .query(Reopenings::reopening)
                        .list();
    }

    /** The shown states of the periods, by period: one statement, or none while all are open. */
    @Transactional(readOnly = true)
    public Map<Long, ShownStates> states(Collection<PeriodSheet> periods) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        List<Long> locked = periods.stream()
                .filter(period -> !now.isBefore(period.locksAt()))
                .map(PeriodSheet::id)
                .toList();
        Map<Long, Map<Long, LocalDate>> reopened = new HashMap<>();
        of(locked).stream()
                .filter(reopening -> reopening.isActiveOn(today))
                .forEach(reopening -> reopened.computeIfAbsent(reopening.periodId(), id -> new HashMap<>())
                        .merge(reopening.unitId(), reopening.until(), (a, b) -> a.isAfter(b) ? a : b));
        return periods.stream()
                .collect(Collectors.toMap(
                        PeriodSheet::id,
                        period -> new ShownStates(period, reopened.getOrDefault(period.id(), Map.of()), now)));
    }

    /** The reopening in force for the unit's report; no statement before the lock. */
    @Transactional(readOnly = true)
    public Optional<Reopening> inForce(PeriodSheet period, long unitId) {
        if (clock.instant().isBefore(period.locksAt())) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return of(List.of(period.id())).stream()
                .filter(reopening -> reopening.unitId() == unitId && reopening.isActiveOn(today))
                .max(Comparator.comparing(Reopening::until));
    }

    private static Reopening reopening(ResultSet row, int number) throws SQLException {
        return new Reopening(
                row.getLong("id"),
                row.getLong("period_id"),
                row.getLong("unit_id"),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("opened_by"),
                instant(row.getObject("revoked_at", OffsetDateTime.class)),
                row.getString("revoked_by"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }
}
