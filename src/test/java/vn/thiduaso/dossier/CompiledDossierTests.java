package vn.thiduaso.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thiduaso.dossier.edition.CompileWish;
import vn.thiduaso.dossier.edition.Compiler;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class CompiledDossierTests {

    private static final Compiler.Progress UNSEEN = (done, total) -> {};

    @Autowired
    private Compiler compiler;

    @Autowired
    private CompiledDossiers dossiers;

    @Autowired
    private DossierService service;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private DossierData data;
    private Actor head;

    @BeforeEach
    void makeABloc() {
        data = new DossierData(jdbc);
        head = data.nominations.bloc.blocHead();
    }

    @Test
    void aCompiledDossierHasANumberAndMovesItsNominationsOn() {
        List<Long> passed = data.passed();

        CompiledView dossier = dossiers.view(head, compile(Recipient.DEPARTMENT));

        assertThat(dossier.paperNumber()).isEqualTo("01/TTr-KTĐ");
        assertThat(dossier.state()).isEqualTo(DossierState.COMPILED);
        assertThat(dossier.collectives()).isEqualTo(2);
        assertThat(dossier.individuals()).isEqualTo(1);
        assertThat(dossiers.nominationIds(head, dossier.id())).containsExactlyInAnyOrderElementsOf(passed);
        assertThat(passed).allSatisfy(id -> assertThat(data.status(id)).isEqualTo("IN_DOSSIER"));
    }

    @Test
    void theZipHoldsEveryFileWithItsChecksumUnderAPlainName() throws Exception {
        data.passed();
        long id = compile(Recipient.DEPARTMENT);

        Map<String, byte[]> files = unzipped(id);

        assertThat(files.keySet())
                .contains(
                        "00-muc-luc.pdf",
                        "01-to-trinh.docx",
                        "01-to-trinh.pdf",
                        "02-danh-sach.xlsx",
                        "03-trich-ngang.docx",
                        "bao-cao-thanh-tich/003-le-thi-hoa.pdf",
                        "SHA256SUMS.txt")
                .allSatisfy(name -> assertThat(name).matches("[A-Za-z0-9/-]+\\.(docx|pdf|xlsx|txt)"));
        String sums = new String(files.get("SHA256SUMS.txt"), StandardCharsets.UTF_8);
        assertThat(sums.lines()).hasSize(files.size() - 1).allSatisfy(line -> {
            String[] parts = line.split("  ");
            assertThat(sha256(files.get(parts[1]))).isEqualTo(parts[0]);
        });
        assertThat(sha256(archive(id))).isEqualTo(dossiers.view(head, id).archiveSha256());
        assertThat((long) archive(id).length).isEqualTo(dossiers.view(head, id).archiveSize());
    }

    @Test
    void everyChecksumIsComputedAnewAndDamageIsSeen() {
        data.passed();
        long id = compile(Recipient.DEPARTMENT);

        assertThat(dossiers.verify(head, id).isWhole()).isTrue();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("ALTER TABLE compiled_file DISABLE TRIGGER tr_compiled_file_stays")
                    .update();
            jdbc.sql("UPDATE compiled_file SET bytes = bytes || 'x'::bytea WHERE dossier_id = ? AND position = 2")
                    .param(id)
                    .update();
            FrozenCheck check = dossiers.verify(head, id);
            assertThat(check.isWhole()).isFalse();
            assertThat(check.damaged()).isEqualTo(1);
            assertThat(check.archive()).isFalse();
            assertThat(check.content()).isTrue();
            status.setRollbackOnly();
        });
    }

    @Test
    void theDatabaseRefusesToChangeWhatWasCompiled() {
        data.passed();
        long id = compile(Recipient.DEPARTMENT);

        for (String sql : List.of(
                "UPDATE compiled_dossier SET number = 9 WHERE id = ?",
                "UPDATE compiled_dossier SET content = 'x' WHERE id = ?",
                "DELETE FROM compiled_file WHERE dossier_id = ?",
                "UPDATE compiled_file SET title = 'x' WHERE dossier_id = ?",
                "DELETE FROM compiled_nomination WHERE dossier_id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> jdbc.sql(sql).param(id).update());
        }
    }

    @Test
    void whatIsInADossierGoesIntoNoOtherForTheSameRecipientButIntoOneForTheOther() {
        data.passed();
        compile(Recipient.DEPARTMENT);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> compile(Recipient.DEPARTMENT))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("dossier.error.empty"));
        assertThat(dossiers.view(head, compile(Recipient.BOARD)).paperNumber()).isEqualTo("02/TTr-KTĐ");
    }

    @Test
    void twoClerksAtOnceGetTwoNumbersAndARefusedOneLeavesNoGap() throws Exception {
        data.passed();
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        List<Callable<Long>> wishes = List.of(
                () -> compile(Recipient.DEPARTMENT),
                () -> compile(Recipient.BOARD),
                () -> compile(Recipient.DEPARTMENT),
                () -> compile(Recipient.BOARD));
        int made = 0;
        for (Future<Long> one : clerks.invokeAll(wishes)) {
            try {
                one.get();
                made++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(RuntimeException.class);
            }
        }
        clerks.shutdown();

        assertThat(made).isBetween(1, 2);
        List<Integer> numbers = jdbc.sql("SELECT number FROM compiled_dossier WHERE bloc_id = ? ORDER BY number")
                .param(data.nominations.bloc.bloc)
                .query(Integer.class)
                .list();
        assertThat(numbers).isEqualTo(made == 1 ? List.of(1) : List.of(1, 2));
    }

    @Test
    void onceSentItIsFrozenAndItsNominationsAreForwarded() {
        List<Long> passed = data.passed();
        long id = compile(Recipient.DEPARTMENT);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> dossiers.view(data.nominations.superior(), id));

        service.forward(head, data.campaign(), id);
        service.forward(head, data.campaign(), id);

        assertThat(dossiers.view(data.nominations.superior(), id).state()).isEqualTo(DossierState.FORWARDED);
        assertThat(dossiers.forwardedTo(data.nominations.superior()))
                .extracting(CompiledView::id)
                .containsExactly(id);
        assertThat(passed).allSatisfy(one -> assertThat(data.status(one)).isEqualTo("FORWARDED"));
    }

    @Test
    void anEditionThatWasNotSentKeepsItsNumberAndFreesWhoIsLeftOut() {
        List<Long> passed = data.passed();
        long first = compile(Recipient.DEPARTMENT);
        long other = data.passedCollective(0);

        long second = compile(Recipient.DEPARTMENT, first, "Bổ sung một tập thể");

        CompiledView edition = dossiers.view(head, second);
        assertThat(edition.paperNumber()).isEqualTo("01/TTr-KTĐ");
        assertThat(edition.edition()).isEqualTo(2);
        assertThat(edition.reason()).isEqualTo("Bổ sung một tập thể");
        assertThat(dossiers.view(head, first).state()).isEqualTo(DossierState.REPLACED);
        assertThat(dossiers.verify(head, first).isWhole())
                .as("the old one stays")
                .isTrue();
        assertThat(dossiers.nominationIds(head, second)).contains(other).containsAll(passed);
    }

    @Test
    void anEditionOfOneThatWasSentIsAPaperOfItsOwnAndNamesIt() {
        data.passed();
        long first = compile(Recipient.DEPARTMENT);
        service.forward(head, data.campaign(), first);

        long second = compile(Recipient.DEPARTMENT, first, "Đính chính họ tên");

        assertThat(dossiers.view(head, second).paperNumber()).isEqualTo("02/TTr-KTĐ");
        assertThat(dossiers.view(head, first).state())
                .as("until the new one is sent")
                .isEqualTo(DossierState.FORWARDED);
        service.forward(head, data.campaign(), second);
        assertThat(dossiers.view(head, first).state()).isEqualTo(DossierState.REPLACED);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> compile(Recipient.DEPARTMENT, first, "Lần nữa"))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("dossier.error.notLast"));
    }

    private long compile(Recipient recipient) {
        return compiler.compile(head, new CompileWish(data.campaign(), data.request(recipient), null, null), UNSEEN);
    }

    private long compile(Recipient recipient, long replaces, String reason) {
        return compiler.compile(
                head, new CompileWish(data.campaign(), data.request(recipient), replaces, reason), UNSEEN);
    }

    private byte[] archive(long id) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        dossiers.archive(head, id, zip);
        return zip.toByteArray();
    }

    private Map<String, byte[]> unzipped(long id) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive(id)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
