package vn.thiduaso.nomination.event;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thiduaso.shared.Actor;

/** Writes and reads the steps of nominations; one statement for many. */
@Component
public class EventLog {

    private static final int NOTE_LENGTH = 1000;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    EventLog(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** One step of one nomination. */
    public void record(Actor by, long nominationId, Enum<?> status, @Nullable String note) {
        recordAll(by, List.of(new Step(nominationId, status, note)));
    }

    /** Steps of many nominations, taken together. */
    public void recordAll(Actor by, Collection<Step> steps) {
        OffsetDateTime at = OffsetDateTime.now(clock);
        List<Object[]> rows = steps.stream()
                .map(step -> new Object[] {
                    step.nominationId(), step.status().name(), at, by.accountId(), by.name(), shortened(step.note())
                })
                .toList();
        batches.batchUpdate("""
                INSERT INTO nomination_event (nomination_id, status, at, account_id, by_name, note)
                VALUES (?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** The steps of a nomination, the first one first. */
    public List<NominationEvent> of(long nominationId) {
        return jdbc.sql("SELECT status, at, by_name, note FROM nomination_event WHERE nomination_id = :id ORDER BY id")
                .param("id", nominationId)
                .query((row, number) -> new NominationEvent(
                        row.getString("status"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("note")))
                .list();
    }

    private static @Nullable String shortened(@Nullable String note) {
        return note == null || note.length() <= NOTE_LENGTH ? note : note.substring(0, NOTE_LENGTH - 1) + "…";
    }

    /** A nomination and the state that it was brought to. */
    public record Step(
            long nominationId, Enum<?> status, @Nullable String note) {}
}
