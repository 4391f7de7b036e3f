package vn.thiduaso.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.identity.signin.PasswordRules;
import vn.thiduaso.identity.signin.Secrets;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;

/**
 * Makes the first administrator through a link that only somebody who reads the log of the server knows. It works
 * once, for a day, and only while there is no account at all.
 */
@Component
@Transactional
public class FirstAdministrator {

    private static final Duration LIFE = Duration.ofHours(24);

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    FirstAdministrator(
            AccountRepository accounts, PasswordEncoder passwords, JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new token when there is no account yet; links made before stop working. */
    Optional<String> issue() {
        if (accounts.existsAny()) {
            return Optional.empty();
        }
        String token = Secrets.token();
        jdbc.sql("DELETE FROM setup_link WHERE used_at IS NULL").update();
        jdbc.sql("INSERT INTO setup_link (token_hash, expires_at) VALUES (:hash, :expires)")
                .param("hash", Secrets.hash(token))
                .param("expires", OffsetDateTime.now(clock).plus(LIFE))
                .update();
        return Optional.of(token);
    }

    /** Whether the link would work now. */
    @Transactional(readOnly = true)
    public boolean isOpen(String token) {
        return !accounts.existsAny()
                && jdbc.sql("""
                                SELECT count(*) > 0 FROM setup_link
                                WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                                """)
                        .param("hash", Secrets.hash(token))
                        .param("now", OffsetDateTime.now(clock))
                        .query(Boolean.class)
                        .single();
    }

    /** Uses up the link; of two at once the second finds it used. */
    public void create(String token, String username, String fullName, String password) {
        PasswordRules.check(password, username);
        int used = jdbc.sql("""
                        UPDATE setup_link SET used_at = :now
                        WHERE token_hash = :hash AND used_at IS NULL AND expires_at > :now
                        """)
                .param("hash", Secrets.hash(token))
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (used == 0 || accounts.existsAny()) {
            throw new NotFound("set-up link", "");
        }
        String hash = Objects.requireNonNull(passwords.encode(password));
        Account first = new Account(username, fullName, null, hash, Instant.now(clock));
        first.choosePassword(hash);
        first.grant(new RoleScope(Role.ADMINISTRATOR, null, null), LocalDate.now(clock), null);
        first = accounts.save(first);
        audit.record(new Actor(first.id(), fullName, List.of(Grant.administrator())), "account.firstCreated", username);
    }
}
