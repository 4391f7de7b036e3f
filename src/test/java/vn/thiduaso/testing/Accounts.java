package vn.thiduaso.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import vn.thiduaso.shared.Role;

/** Makes accounts for tests, straight in the database. Every one has the password {@link #PASSWORD}. */
@TestComponent
public class Accounts {

    public static final String PASSWORD = "một câu dài để thử";

    private static final String HASH =
            PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(PASSWORD);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stored account without roles. */
    public Stored any() {
        String username = "nguoi.thu." + NUMBER.incrementAndGet();
        return named(username, "Người Thử " + NUMBER.get());
    }

    public Stored named(String username, String fullName) {
        long id = jdbc.sql("""
                        INSERT INTO account (id, username, full_name, password_hash, enabled, must_change_password,
                          created_at, version)
                        VALUES (nextval('account_seq'), :username, :name, :hash, true, false, now(), 0) RETURNING id
                        """)
                .param("username", username)
                .param("name", fullName)
                .param("hash", HASH)
                .query(Long.class)
                .single();
        return new Stored(id, username);
    }

    public Stored administrator() {
        return any().with(Role.ADMINISTRATOR, null, null);
    }

    /** An account in the database; ask for roles one after another. */
    public final class Stored {

        private final long id;
        private final String username;

        private Stored(long id, String username) {
            this.id = id;
            this.username = username;
        }

        public long id() {
            return id;
        }

        public String username() {
            return username;
        }

        /** Gives a role since 2020 and until further notice. */
        public Stored with(Role role, @Nullable Long unitId, @Nullable Long blocId) {
            jdbc.sql("""
                            INSERT INTO role_grant (id, account_id, role, unit_id, bloc_id, valid_from)
                            VALUES (nextval('role_grant_seq'), :account, :role, :unit, :bloc, :from)
                            """)
                    .param("account", id)
                    .param("role", role.name())
                    .param("unit", unitId)
                    .param("bloc", blocId)
                    .param("from", LocalDate.of(2020, 1, 1))
                    .update();
            return this;
        }
    }
}
