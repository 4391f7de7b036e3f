package vn.thiduaso.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.testing.DatabaseTest;

/** Plays the set-up as if no other test had made accounts: the accounts are hidden by a stand-in repository. */
@DatabaseTest
class FirstAdministratorTests {

    private static final String PASSWORD = "rừng thông buổi sớm";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    AuditLog audit;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void theLinkWorksOnceEvenWhenTwoClickAtTheSameMoment() throws Exception {
        FirstAdministrator setup = at(Clock.systemUTC());
        String token = inTransaction(() -> setup.issue().orElseThrow());
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> one = () -> creates(setup, token, "mot");
            Callable<Boolean> other = () -> creates(setup, token, "hai");
            List<Future<Boolean>> answers = two.invokeAll(List.of(one, other));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdownNow();
        }
        assertThat(setup.isOpen(token)).isFalse();
    }

    @Test
    void theLinkWorksForOneDayAndANewOneReplacesIt() {
        FirstAdministrator setup = at(Clock.systemUTC());
        String first = inTransaction(() -> setup.issue().orElseThrow());
        assertThat(setup.isOpen(first)).isTrue();
        assertThat(at(Clock.offset(Clock.systemUTC(), Duration.ofHours(25))).isOpen(first))
                .isFalse();
        String second = inTransaction(() -> setup.issue().orElseThrow());
        assertThat(setup.isOpen(first)).isFalse();
        assertThat(setup.isOpen(second)).isTrue();
        assertThat(jdbc.sql("SELECT count(*) FROM setup_link WHERE token_hash = :token")
                        .param("token", second)
                        .query(Long.class)
                        .single())
                .as("the token itself is not stored")
                .isZero();
    }

    @Test
    void thereIsNoLinkOnceThereIsAnAccount() {
        inTransaction(() ->
                accounts.save(new Account("co.roi." + System.nanoTime(), "Có Rồi", null, "{noop}x", Instant.EPOCH)));
        FirstAdministrator setup = new FirstAdministrator(accounts, passwords, jdbc, audit, Clock.systemUTC());
        assertThat(inTransaction(setup::issue)).isEmpty();
        assertThat(creates(setup, "đoán mò", "ba")).isFalse();
    }

    private FirstAdministrator at(Clock clock) {
        return new FirstAdministrator(new NoAccountYet(accounts), passwords, jdbc, audit, clock);
    }

    private boolean creates(FirstAdministrator setup, String token, String username) {
        try {
            return inTransaction(() -> {
                setup.create(token, username + System.nanoTime(), "Người Đầu Tiên", PASSWORD);
                return true;
            });
        } catch (NotFound refused) {
            return false;
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    private record NoAccountYet(AccountRepository accounts) implements AccountRepository {

        @Override
        public Account save(Account account) {
            return accounts.save(account);
        }

        @Override
        public Optional<Account> findWithGrants(long id) {
            return accounts.findWithGrants(id);
        }

        @Override
        public boolean isTaken(String username) {
            return accounts.isTaken(username);
        }

        @Override
        public boolean existsAny() {
            return false;
        }
    }
}
