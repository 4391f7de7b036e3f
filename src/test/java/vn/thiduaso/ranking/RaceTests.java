package vn.thiduaso.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.review.UnverifyService;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** Publishing or adopting and taking a verification back at the same moment: one of the two, never both. */
@DatabaseTest
class RaceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService rankings;

    @Autowired
    private RankingQueries queries;

    @Autowired
    private UnverifyService unverifying;

    @Autowired
    private PlatformTransactionManager transactions;

    private BlocData data;

    @BeforeEach
    void verifyTwoReports() {
        data = new BlocData(jdbc, 2, LocalDate.now());
        submissions.verify(data, 0, 90);
        submissions.verify(data, 1, 80);
    }

    @Test
    void whatIsTakenBackMeanwhileIsNotPublished() throws Exception {
        CompletableFuture<Void> publishing =
                inAnotherThread(TransactionDefinition.ISOLATION_READ_COMMITTED, this::unverify, this::publish);

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> publishing.get(20, TimeUnit.SECONDS))
                .withCauseInstanceOf(StaleVersion.class);
        assertThat(queries.status(data.blocHead(), data.openPeriod()).published())
                .isZero();
        assertThat(submissions.report(data, 1).state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void whatIsTakenBackMeanwhileIsNotAdopted() throws Exception {
        data.givesDaysForObjections(2);
        CompletableFuture<Void> adopting =
                inAnotherThread(TransactionDefinition.ISOLATION_READ_COMMITTED, this::unverify, this::adopt);

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> adopting.get(20, TimeUnit.SECONDS))
                .withCauseInstanceOf(StaleVersion.class);
        assertThat(queries.status(data.blocHead(), data.openPeriod()).adopted()).isZero();
    }

    @Test
    void whatIsPublishedMeanwhileIsNotTakenBack() throws Exception {
        CompletableFuture<Void> unverifying =
                inAnotherThread(TransactionDefinition.ISOLATION_REPEATABLE_READ, this::publish, this::unverify);

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> unverifying.get(20, TimeUnit.SECONDS))
                .withCauseInstanceOf(RuleViolation.class);
        assertThat(submissions.report(data, 1).state()).isEqualTo(ReportState.VERIFIED);
        assertThat(queries.status(data.blocHead(), data.openPeriod()).published())
                .isEqualTo(1);
    }

    /** Does the first in a transaction that ends only after another thread has begun the second and waits. */
    private CompletableFuture<Void> inAnotherThread(int isolation, Runnable first, Runnable second) throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(isolation);
        CompletableFuture<Void> started = new CompletableFuture<>();
        Consumer<CompletableFuture<Void>> mustWait = running -> assertThatExceptionOfType(TimeoutException.class)
                .as("waits for the first")
                .isThrownBy(() -> running.get(700, TimeUnit.MILLISECONDS));
        return transaction.execute(status -> {
            first.run();
            started.complete(null);
            CompletableFuture<Void> running = started.thenRunAsync(second);
            mustWait.accept(running);
            return running;
        });
    }

    private void unverify() {
        unverifying.unverify(data.blocHead(), data.openPeriod(), data.unit(1), "Xem lại");
    }

    private void publish() {
        rankings.publish(data.blocHead(), data.openPeriod(), 0, null);
    }

    private void adopt() {
        rankings.adopt(data.blocHead(), data.openPeriod(), 0, LocalDate.now().plusDays(3), null);
    }
}
