package vn.thiduaso.identity.signin;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.Role;

/**
 * Turns account ids into {@link Presence}s. Kept for five seconds, so that a request costs no statement; what this
 * node changes is forgotten at once, what another node changes within those five seconds.
 */
@Component
public class Presences {

    private static final String LOAD = """
            SELECT a.full_name, a.enabled, a.must_change_password, a.password_hash, g.role, g.unit_id, g.bloc_id
            FROM account a
            LEFT JOIN role_grant g ON g.account_id = a.id
              AND g.valid_from <= :today AND (g.valid_to IS NULL OR g.valid_to >= :today)
            WHERE a.id = :id ORDER BY g.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final LoadingCache<Long, Optional<Presence>> cache;

    Presences(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.cache = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(5))
                .maximumSize(10_000)
                .build(this::load);
    }

    /** What holds now, or nothing when there is no such account. */
    public Optional<Presence> find(long accountId) {
        return cache.get(accountId);
    }

    /** Forgets an account once the running transaction is committed, or at once when there is none. */
    public void forget(long accountId) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            cache.invalidate(accountId);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.invalidate(accountId);
            }
        });
    }

    private Optional<Presence> load(long accountId) {
        ResultSetExtractor<Optional<Presence>> extractor = rows -> presence(accountId, rows);
        return Objects.requireNonNull(jdbc.sql(LOAD)
                .param("today", LocalDate.now(clock))
                .param("id", accountId)
                .query(extractor));
    }

    private static Optional<Presence> presence(long accountId, ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        String name = rows.getString("full_name");
        boolean enabled = rows.getBoolean("enabled");
        boolean mustChange = rows.getBoolean("must_change_password");
        String stamp = SignedIn.stampOf(rows.getString("password_hash"));
        List<Grant> grants = new ArrayList<>();
        do {
            String role = rows.getString("role");
            if (role != null) {
                grants.add(new Grant(
                        Role.valueOf(role),
                        rows.getObject("unit_id", Long.class),
                        rows.getObject("bloc_id", Long.class)));
            }
        } while (rows.next());
        return Optional.of(new Presence(new Actor(accountId, name, grants), enabled, mustChange, stamp));
    }
}
