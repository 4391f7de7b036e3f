package vn.thiduaso.dossier.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class NumberSeriesTests {

    private static final int CLERKS = 24;

    @Autowired
    private NumberSeries numbers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private long bloc;

    @BeforeEach
    void makeABloc() {
        bloc = new BlocData(jdbc, 1, LocalDate.of(2026, 11, 24)).bloc;
    }

    @Test
    void aSeriesBeginsWithOneForEachKindAndYear() {
        assertThat(take(2026, PaperKind.PROPOSAL, "a")).isEqualTo(1);
        assertThat(take(2026, PaperKind.PROPOSAL, "b")).isEqualTo(2);
        assertThat(take(2026, PaperKind.MINUTES, "c")).isEqualTo(1);
        assertThat(take(2027, PaperKind.PROPOSAL, "d")).isEqualTo(1);
    }

    @Test
    void aPaperKeepsItsNumber() {
        int first = take(2026, PaperKind.PROPOSAL, "a");
        take(2026, PaperKind.PROPOSAL, "b");

        assertThat(take(2026, PaperKind.PROPOSAL, "a")).isEqualTo(first);
        assertThat(take(2026, PaperKind.PROPOSAL, "c")).isEqualTo(3);
    }

    @Test
    void manyAtOnceGetANumberEachWithoutGapsThoughSomeAreRolledBack() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Integer>> taken = new ArrayList<>();
        for (int clerk = 0; clerk < CLERKS; clerk++) {
            boolean fails = clerk % 3 == 0;
            String subject = "clerk" + clerk;
            taken.add(clerks.submit(() -> {
                together.await();
                return fails ? takeAndFail(subject) : take(2026, PaperKind.PROPOSAL, subject);
            }));
        }
        together.countDown();
        List<Integer> kept = new ArrayList<>();
        for (Future<Integer> one : taken) {
            kept.add(one.get(60, TimeUnit.SECONDS));
        }
        clerks.shutdown();

        List<Integer> numbers =
                kept.stream().filter(number -> number > 0).sorted().toList();
        assertThat(numbers)
                .as("each number once, none left out")
                .isEqualTo(IntStream.rangeClosed(1, CLERKS - CLERKS / 3).boxed().toList());
        assertThat(take(2026, PaperKind.PROPOSAL, "after")).isEqualTo(numbers.size() + 1);
    }

    @Test
    void theSecondClerkWaitsForTheFirst() throws Exception {
        ExecutorService clerks = Executors.newFixedThreadPool(2);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Future<Integer> first = clerks.submit(() -> transaction.execute(status -> {
            int number = numbers.of(series(2026, PaperKind.PROPOSAL), subject("first"), "Lan");
            taken.countDown();
            await(mayEnd);
            return number;
        }));
        taken.await(30, TimeUnit.SECONDS);
        Future<Integer> second = clerks.submit(() -> take(2026, PaperKind.PROPOSAL, "second"));
        Thread.sleep(300);

        assertThat(second.isDone()).as("the row of the series is held").isFalse();
        mayEnd.countDown();
        assertThat(first.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(second.get(30, TimeUnit.SECONDS)).isEqualTo(2);
        clerks.shutdown();
    }

    @Test
    void thereIsNoNumberOutsideTheTransactionOfThePaper() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> numbers.of(series(2026, PaperKind.PROPOSAL), "x", "Lan"));
    }

    @Test
    void aNumberThatWasGivenIsNeverChanged() {
        take(2026, PaperKind.PROPOSAL, "a");

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE paper_number SET number = 9 WHERE bloc_id = ?")
                        .param(bloc)
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("DELETE FROM paper_number WHERE bloc_id = ?")
                        .param(bloc)
                        .update());
    }

    private int take(int year, PaperKind kind, String subject) {
        return transaction.execute(status -> numbers.of(series(year, kind), subject(subject), "Lan"));
    }

    private int takeAndFail(String subject) {
        transaction.executeWithoutResult(status -> {
            numbers.of(series(2026, PaperKind.PROPOSAL), subject(subject), "Lan");
            status.setRollbackOnly();
        });
        return 0;
    }

    private NumberSeries.Series series(int year, PaperKind kind) {
        return new NumberSeries.Series(bloc, year, kind);
    }

    private String subject(String name) {
        return "test:" + bloc + ":" + name;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
