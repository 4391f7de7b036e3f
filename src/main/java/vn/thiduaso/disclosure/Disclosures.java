package vn.thiduaso.disclosure;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.shared.Actor;

/** Adds to the public list, in the transaction of the command that changes something locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Disclosures {

    private final JdbcClient jdbc;
    private final Clock clock;

    Disclosures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a line; nothing when nothing is different. The command has authorised the person. */
    public void add(Actor actor, NewDisclosure change) {
        if (!change.isChange()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO locked_change (id, campaign_id, period_id, unit_id, kind, before, after, reason, changed_at, changed_by)
                        SELECT nextval('locked_change_seq'), campaign_id, id, :unit, :kind, :before, :after, :reason, :at, :by
                        FROM reporting_period WHERE id = :period
                        """)
                .param("period", change.periodId())
                .param("unit", change.unitId())
                .param("kind", change.kind().name())
                .param("before", change.before())
                .param("after", change.after())
                .param("reason", change.reason())
                .param("at", OffsetDateTime.now(clock))
                .param("by", actor.name())
                .update();
    }
}
