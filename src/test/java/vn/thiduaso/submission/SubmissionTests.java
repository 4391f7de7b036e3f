package vn.thiduaso.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.report.typed.Rows;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.submission.narrative.NarrativeService;
import vn.thiduaso.submission.narrative.Section;
import vn.thiduaso.submission.narrative.SectionInput;
import vn.thiduaso.submission.narrative.SectionText;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class SubmissionTests {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private NarrativeService narratives;

    @Autowired
    private EvidenceStore evidence;

    @Autowired
    private SubmissionQueries queries;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private BlocData data;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 3, LocalDate.now(clock));
    }

    @Test
    void eachSubmissionIsANumberedVersionWithWhatWasSubmitted() {
        write("Đã ban hành kế hoạch");
        submissions.submit(data, 2, 80);

        Submission version = version(1);

        assertThat(version.genuine()).isTrue();
        assertThat(version.head().submittedBy()).isEqualTo("Trần Văn Hùng");
        assertThat(version.head().late()).isFalse();
        assertThat(version.content().item("1").orElseThrow().numerators())
                .containsExactly(new BigDecimal("80"), BigDecimal.ZERO);
        assertThat(version.content().item("4").orElseThrow().level()).isEqualTo("Đã dùng");
        assertThat(version.content().score().total())
                .isEqualByComparingTo(version.head().score())
                .isEqualByComparingTo("84");
        assertThat(version.content().section(Section.LEADERSHIP)).isEqualTo("Đã ban hành kế hoạch");
        assertThat(version.content().place().signer()).isEqualTo("Trần Văn Hùng");
    }

    @Test
    void aVersionStaysAsItWasWhateverComesLater() {
        ReportView report = submissions.submit(data, 2, 80);
        Submission before = version(1);
        sendBack(report, 0);
        long kept = addFile(report, 0);
        save(0, "90");
        reports.submit(data.head(2), data.openPeriod(), data.unit(2));
        evidence.remove(data.officer(2), key(report, 0), kept);
        jdbc.sql("UPDATE indicator SET name = 'Tên khác' WHERE id = ?")
                .param(data.indicators.get(0))
                .update();

        assertThat(version(1)).isEqualTo(before);
        assertThat(version(2).content().item("1").orElseThrow().numerators().get(0))
                .isEqualByComparingTo("90");
        SnapshotEvidence file =
                version(2).content().item("1").orElseThrow().evidence().get(0);
        assertThat(queries.file(data.blocHead(), data.openPeriod(), data.unit(2), 2, String.valueOf(file.sha256()))
                        .bytes())
                .as("a file that was submitted is kept")
                .isEqualTo(PDF);
    }

    @Test
    void theDatabaseItselfRefusesToChangeAVersion() {
        submissions.submit(data, 2, 80);

        for (String sql : List.of("UPDATE report_submission SET score = 100", "DELETE FROM report_submission")) {
            assertThatThrownBy(() -> jdbc.sql(sql + " WHERE unit_id = ?")
                            .param(data.unit(2))
                            .update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
        assertThat(version(1).genuine()).isTrue();
    }

    @Test
    void aSubmissionThatIsTakenBackLeavesNoVersion() {
        submissions.submit(data, 2, 80);
        sendBack(submissions.report(data, 2), 0);

        new TransactionTemplate(transactions).executeWithoutResult(work -> {
            reports.submit(data.head(2), data.openPeriod(), data.unit(2));
            work.setRollbackOnly();
        });

        assertThat(versions()).extracting(SubmissionView::number).containsExactly(1);
    }

    @Test
    void aResubmissionSaysWhatItChanged() {
        ReportView report = submissions.submit(data, 2, 80);
        sendBack(report, 0);
        addFile(report, 0);
        save(0, "90");
        write("Viết thêm");
        assertThat(queries.draft(data.head(2), data.openPeriod(), data.unit(2))
                        .changes()
                        .byCode())
                .containsOnlyKeys("1");
        reports.submit(data.head(2), data.openPeriod(), data.unit(2));

        assertThat(versions().get(0).changedItems()).isEqualTo(1);
        assertThat(versions().get(0).changedSections()).isEqualTo(1);
        ItemChange change = queries.changesOfLast(data.blocHead(), data.openPeriod(), data.unit(2))
                .orElseThrow()
                .byCode()
                .get("1");
        assertThat(change.figuresChanged()).isTrue();
        assertThat(change.added()).hasSize(1);
        assertThat(queries.resubmitted(data.blocHead(), data.openPeriod())).containsOnlyKeys(data.unit(2));
    }

    @Test
    void onlyTheUnitAndTheLeadersKnowOfVersions() {
        submissions.submit(data, 2, 80);

        for (Actor reader : new Actor[] {data.officer(2), data.head(2), data.blocHead(), data.blocDeputy()}) {
            assertThat(queries.versions(reader, data.openPeriod(), data.unit(2)))
                    .hasSize(1);
        }
        for (Actor other : new Actor[] {data.officer(1), data.head(1), data.superior()}) {
            assertThatThrownBy(() -> queries.versions(other, data.openPeriod(), data.unit(2)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.version(other, data.openPeriod(), data.unit(2), 1))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.compare(other, data.openPeriod(), data.unit(2), 1, 1))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.draft(other, data.openPeriod(), data.unit(2)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> queries.resubmitted(data.head(2), data.openPeriod()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.version(data.head(2), data.openPeriod(), data.unit(2), 9))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void readingNeedsOneStatementWhateverTheNumberOfVersions() {
        submissions.submit(data, 2, 80);
        queries.versions(data.head(2), data.openPeriod(), data.unit(2));

        assertThat(SqlCount.statements(this::versions)).hasSize(1);
        assertThat(SqlCount.statements(() -> version(1))).hasSize(1);
        assertThat(SqlCount.statements(() -> queries.changesOfLast(data.blocHead(), data.openPeriod(), data.unit(2))))
                .hasSize(1);
        assertThat(SqlCount.statements(() -> queries.resubmitted(data.blocHead(), data.openPeriod())))
                .hasSize(1);
    }

    @Test
    void theSectionsCloseWithTheReport() {
        submissions.submit(data, 2, 80);

        assertThatThrownBy(() -> write("Quá muộn"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("alreadySubmitted");
    }

    private void write(String text) {
        SectionText shown = new SectionText(Section.LEADERSHIP, "", null, null);
        narratives.save(
                data.officer(2),
                data.openPeriod(),
                data.unit(2),
                List.of(new SectionInput(Section.LEADERSHIP, text, shown.mark())));
    }

    private void sendBack(ReportView report, int item) {
        reports.sendBack(
                data.blocHead(),
                report.id(),
                Map.of(data.indicators.get(item), "Thiếu bảng kê"),
                LocalDate.now(clock).plusDays(3));
    }

    private void save(int item, String numerator) {
        reports.saveEntries(
                data.officer(2),
                data.openPeriod(),
                data.unit(2),
                List.of(Rows.typed(data.indicators.get(item), "ENTERED|80;0|100||", numerator, "0", "100")));
    }

    private long addFile(ReportView report, int item) {
        return evidence.addFile(data.officer(2), key(report, item), "danh-sach.pdf", PDF)
                .id();
    }

    private String key(ReportView report, int item) {
        return EntryView.evidenceKey(
                report.entries().get(data.indicators.get(item)).id());
    }

    private Submission version(int number) {
        return queries.version(data.blocHead(), data.openPeriod(), data.unit(2), number);
    }

    private List<SubmissionView> versions() {
        return queries.versions(data.blocHead(), data.openPeriod(), data.unit(2));
    }
}
