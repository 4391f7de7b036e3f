package vn.thiduaso.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.DatabaseTest;

/** The queue on a real database, with a daemon that speaks the protocol. */
@DatabaseTest
class FileScannerTests {

    private static final Actor AN = new Actor(1, "Nguyễn Văn An", List.of());

    @Autowired
    private EvidenceStore store;

    @Autowired
    private ScanQueue queue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private final String owner = "test-entry:" + UUID.randomUUID();

    @BeforeEach
    void letNothingElseWait() {
        jdbc.sql("UPDATE evidence_content SET scan_state = 'CLEAN', scanned_at = now()"
                        + " WHERE scan_state IN ('NEW', 'SCANNING')")
                .update();
    }

    @Test
    void scansTheSameContentOnce() throws Exception {
        String sha256 = added(owner);
        added(owner);
        try (FakeClamd daemon = new FakeClamd()) {
            assertThat(scanner().scanDue(daemon.client())).isOne();
            added(owner);
            assertThat(scanner().scanDue(daemon.client())).isZero();

            assertThat(daemon.scanned()).hasSize(1);
        }
        assertThat(state(sha256)).isEqualTo("CLEAN");
    }

    @Test
    void notesWhatWasFoundInTheTrailOfEachOwner() throws Exception {
        String sha256 = added(owner + FakeClamd.EICAR);
        store.addFile(AN, owner + "b", "khac.pdf", FakeClamd.pdf(owner + FakeClamd.EICAR));
        try (FakeClamd daemon = new FakeClamd()) {
            scanner().scanDue(daemon.client());
        }

        assertThat(state(sha256)).isEqualTo("INFECTED");
        assertThat(jdbc.sql("SELECT subject || ' ' || changes::text FROM audit_event"
                                + " WHERE action = 'evidence.infected' AND subject LIKE ? ORDER BY id")
                        .param(owner + "%")
                        .query(String.class)
                        .list())
                .hasSize(2)
                .allMatch(trace -> trace.contains(FakeClamd.FINDING))
                .last()
                .asString()
                .startsWith(owner + "b ")
                .contains("khac.pdf");
    }

    @Test
    void twoApplicationsAtOnceScanEachContentOnce() throws Exception {
        List<String> wanted =
                IntStream.range(0, 40).mapToObj(i -> owner + "-" + i + ".").toList();
        wanted.forEach(this::added);
        try (FakeClamd daemon = new FakeClamd()) {
            List<Integer> scanned = atOnce(
                    () -> scanner().scanDue(daemon.client()), () -> scanner().scanDue(daemon.client()));

            assertThat(scanned.stream().mapToInt(Integer::intValue).sum()).isEqualTo(40);
            assertThat(daemon.scanned()).hasSize(40);
            wanted.forEach(text -> assertThat(daemon.scanned().stream().filter(content -> content.contains(text)))
                    .hasSize(1));
        }
    }

    @Test
    void waitsForADaemonThatIsAwayAndGoesOnWhenItIsBack() throws Exception {
        String sha256 = added(owner);
        FakeClamd daemon = new FakeClamd();
        daemon.close();
        FileScanner scanner = scanner();

        assertThat(scanner.scanDue(daemon.client())).isZero();
        assertThat(scanner.scanDue(daemon.client())).isZero();
        assertThat(state(sha256)).isEqualTo("NEW");

        try (FakeClamd back = new FakeClamd(daemon.port())) {
            assertThat(scanner.scanDue(back.client())).isOne();
        }
        assertThat(state(sha256)).isEqualTo("CLEAN");
    }

    @Test
    void triesAgainLaterWithoutHoldingUpTheOthers() throws Exception {
        String odd = added(FakeClamd.BROKEN + owner);
        String other = added(owner);
        Instant now = clock.instant();
        try (FakeClamd daemon = new FakeClamd()) {
            assertThat(scanner().scanDue(daemon.client())).isOne();
            assertThat(daemon.scanned()).hasSize(2);

            assertThat(state(other)).isEqualTo("CLEAN");
            assertThat(state(odd)).isEqualTo("NEW");
            assertThat(due(odd)).isAfterOrEqualTo(now.plus(FileScanner.PAUSES.get(0)));
            assertThat(scanner().scanDue(daemon.client())).isZero();

            makeDue(odd);
            scanner().scanDue(daemon.client());
            assertThat(due(odd)).isAfterOrEqualTo(now.plus(FileScanner.PAUSES.get(1)));
        }
    }

    @Test
    void lendsAgainWhatAScannerTookAndNeverGaveBack() {
        String sha256 = added(owner);
        Instant now = clock.instant();
        ScanQueue.Loan lost = queue.borrow(now).orElseThrow();

        assertThat(queue.borrow(now.plus(Duration.ofMinutes(9)))).isEmpty();
        ScanQueue.Loan again = queue.borrow(now.plus(ScanQueue.LOAN)).orElseThrow();
        assertThat(again.sha256()).isEqualTo(lost.sha256()).isEqualTo(sha256);

        queue.clean(lost, now);
        assertThat(state(sha256)).isEqualTo("SCANNING");
        queue.infected(again, "Tìm thấy", now);
        assertThat(state(sha256)).isEqualTo("INFECTED");
    }

    private FileScanner scanner() {
        return new FileScanner(queue, clock);
    }

    private String added(String text) {
        return String.valueOf(
                store.addFile(AN, owner, "a.pdf", FakeClamd.pdf(text)).sha256());
    }

    private String state(String sha256) {
        return jdbc.sql("SELECT scan_state FROM evidence_content WHERE sha256 = ?")
                .param(sha256)
                .query(String.class)
                .single();
    }

    private Instant due(String sha256) {
        return jdbc.sql("SELECT scan_due_at FROM evidence_content WHERE sha256 = ?")
                .param(sha256)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void makeDue(String sha256) {
        jdbc.sql("UPDATE evidence_content SET scan_due_at = now() - interval '1 minute' WHERE sha256 = ?")
                .param(sha256)
                .update();
    }

    @SafeVarargs
    private static <T> List<T> atOnce(Callable<T>... tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.length);
        ExecutorService threads = Executors.newFixedThreadPool(tasks.length);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
