package vn.thiduaso.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class EvidenceStoreTests {

    private static final Actor AN = new Actor(1, "Nguyễn Văn An", List.of());

    @Autowired
    private EvidenceStore store;

    @Autowired
    private JdbcClient jdbc;

    private final String owner = "test-entry:" + UUID.randomUUID();
    private final byte[] pdf = SampleFiles.pdf(owner);

    @Test
    void keepsWhatWasAddedInItsOrder() {
        EvidenceView file = store.addFile(AN, owner, "C:\\Báo cáo.pdf", new ByteArrayInputStream(pdf), pdf.length);
        EvidenceView link = store.addLink(AN, owner, "https://example.vn/a", "Trang tin");
        LocalDate day = LocalDate.of(2026, 3, 26);
        EvidenceView document = store.addDocument(AN, owner, "125/KH-UBND", day, "UBND tỉnh", "Kế hoạch");

        assertThat(store.find(AN, List.of(owner))).isEqualTo(Map.of(owner, List.of(file, link, document)));
        assertThat(file.title()).isEqualTo("Báo cáo.pdf");
        assertThat(file.size()).isEqualTo(pdf.length);
        assertThat(file.addedBy()).isEqualTo("Nguyễn Văn An");
        assertThat(file.typeKey()).isEqualTo("PDF");
        assertThat(document.documentDate()).isEqualTo(day);
        assertThat(store.open(AN, owner, file.id()))
                .isEqualTo(new EvidenceFile("Báo cáo.pdf", "application/pdf", pdf.length, pdf));
    }

    @Test
    void findsForManyOwnersInOneStatementWithoutContent() {
        store.addFile(AN, owner, "a.pdf", pdf);
        store.addFile(AN, owner + "b", "b.pdf", pdf);
        List<String> owners = List.of(owner, owner + "b", owner + "none");

        List<String> statements = SqlCount.statements(() -> {
            Map<String, List<EvidenceView>> found = store.find(AN, owners);
            assertThat(found).containsOnlyKeys(owners);
            assertThat(found.get(owner + "none")).isEmpty();
        });

        assertThat(statements).singleElement().asString().doesNotContainPattern("\\bbytes\\b");
        assertThat(store.find(AN, List.of())).isEmpty();
    }

    @Test
    void letsNobodyReachEvidenceOfAnotherOwner() {
        long id = store.addFile(AN, owner, "a.pdf", pdf).id();
        String other = owner + "b";

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.open(AN, other, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.remove(AN, other, id));
        assertThat(store.open(AN, owner, id).bytes()).isEqualTo(pdf);
    }

    @Test
    void keepsEqualContentOnceUntilItsLastReferenceGoes() {
        EvidenceView first = store.addFile(AN, owner, "a.pdf", pdf);
        EvidenceView second = store.addFile(AN, owner + "b", "b.pdf", pdf);
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(contents(first)).isOne();

        store.remove(AN, owner, first.id());
        assertThat(store.open(AN, owner + "b", second.id()).bytes()).isEqualTo(pdf);

        store.remove(AN, owner + "b", second.id());
        assertThat(contents(first)).isZero();
        assertThat(store.find(AN, List.of(owner))).containsEntry(owner, List.of());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> store.remove(AN, owner, first.id()));
    }

    @Test
    void takesTheSameFileFromManyAtOnce() throws Exception {
        List<Callable<EvidenceView>> adds = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String each = owner + i;
            adds.add(() -> store.addFile(AN, each, "a.pdf", pdf));
        }
        List<EvidenceView> added = atOnce(adds);

        assertThat(added)
                .extracting(EvidenceView::sha256)
                .containsOnly(added.get(0).sha256());
        assertThat(contents(added.get(0))).isOne();
    }

    @Test
    void neverLosesContentWhenOneRemovesWhatAnotherAdds() throws Exception {
        EvidenceView last = store.addFile(AN, owner, "a.pdf", pdf);
        for (int round = 0; round < 25; round++) {
            EvidenceView old = last;
            List<EvidenceView> done = atOnce(List.of(
                    () -> {
                        store.remove(AN, owner, old.id());
                        return old;
                    },
                    () -> store.addFile(AN, owner, "a.pdf", pdf)));
            last = done.get(1);
            assertThat(store.open(AN, owner, last.id()).bytes()).isEqualTo(pdf);
        }
        store.remove(AN, owner, last.id());
        assertThat(contents(last)).isZero();
    }

    @Test
    void refusesFilesAboveTheLimitAnnouncedOrNot() {
        byte[] large = new byte[EvidenceStore.LARGEST_FILE + 1];
        refused(
                "evidence.error.file-too-large",
                () -> store.addFile(AN, owner, "a.pdf", new ByteArrayInputStream(pdf), large.length));
        refused(
                "evidence.error.file-too-large",
                () -> store.addFile(AN, owner, "a.pdf", new ByteArrayInputStream(large), 10));
    }

    @Test
    void refusesDocumentsOfTomorrow() {
        LocalDate later = LocalDate.now().plusDays(2);
        refused(
                "evidence.error.document-date-future",
                () -> store.addDocument(AN, owner, "1/QĐ", later, "UBND tỉnh", null));
    }

    @Test
    void addsWhatAFormSends() {
        MockMultipartFile file = new MockMultipartFile("file", "a.pdf", "text/html", pdf);
        EvidenceForm form = new EvidenceForm("FILE", file, null, null, null, null, null);
        assertThat(store.add(AN, owner, form).contentType()).isEqualTo("application/pdf");
        refused("evidence.error.file-missing", () -> store.add(AN, owner, form.withoutFile()));

        EvidenceForm link = new EvidenceForm("LINK", null, "https://example.vn", null, null, null, "");
        assertThat(store.add(AN, owner, link).hasOwnTitle()).isFalse();
        EvidenceForm document =
                new EvidenceForm("DOCUMENT", null, null, "1/QĐ", "02/01/2026", "UBND tỉnh", "Trích yếu");
        assertThat(store.add(AN, owner, document).hasOwnTitle()).isTrue();
        EvidenceForm nothing = new EvidenceForm(null, null, null, null, null, null, null);
        refused("evidence.error.kind-missing", () -> store.add(AN, owner, nothing));
        assertThat(store.find(AN, List.of(owner)).get(owner)).hasSize(3);
    }

    @Test
    void leavesATraceOfWhatWasAddedAndRemoved() {
        EvidenceView file = store.addFile(AN, owner, "a.pdf", pdf);
        store.remove(AN, owner, file.id());

        List<String> trail = jdbc.sql(
                        "SELECT action || ' ' || changes FROM audit_event WHERE subject = ? ORDER BY at, id")
                .param(owner)
                .query(String.class)
                .list();
        assertThat(trail).hasSize(2).allMatch(line -> line.contains(String.valueOf(file.sha256())));
        assertThat(trail.get(0)).startsWith("evidence.added");
        assertThat(trail.get(1)).startsWith("evidence.removed");
    }

    private int contents(EvidenceView view) {
        return jdbc.sql("SELECT count(*) FROM evidence_content WHERE sha256 = ?")
                .param(view.sha256())
                .query(Integer.class)
                .single();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(call)
                .extracting(RuleViolation::messageKey)
                .isEqualTo(key);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> call : calls) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
