package vn.thiduaso.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes sure that somebody remains who can administer. */
@Component
class Administrators {

    private final JdbcClient jdbc;
    private final Clock clock;

    Administrators(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether another enabled account is administrator today and until further notice. Locks those accounts until the
     * end of the transaction, so that two administrators can't shut each other out at the same moment.
     */
    boolean remainWithout(long accountId) {
        return jdbc.sql("""
                        SELECT a.id FROM account a WHERE a.enabled AND EXISTS (
                          SELECT 1 FROM role_grant g WHERE g.account_id = a.id AND g.role = 'ADMINISTRATOR'
                            AND g.valid_from <= :today AND g.valid_to IS NULL)
                        ORDER BY a.id FOR UPDATE
                        """).param("today", LocalDate.now(clock)).query(Long.class).list().stream()
                .anyMatch(id -> id != accountId);
    }
}
