package vn.thiduaso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.Rows;
import vn.thiduaso.report.typed.StoredEntry;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class CarryOverTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CarryOverService carryOver;

    @Autowired
    private ReportService service;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private EvidenceStore evidence;

    @Autowired
    private Clock clock;

    private BlocData data;

    @BeforeEach
    void makeABlocWithAnEarlierReport() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
        long report = jdbc.sql("""
                        INSERT INTO report (id, period_id, unit_id, status, submission_no, late_count, changed_at,
                          changed_by, version)
                        VALUES (nextval('report_seq'), ?, ?, 'DRAFT', 0, 0, now(), 'Lan', 0) RETURNING id
                        """)
                .params(data.periods.get(1), data.unit(0))
                .query(Long.class)
                .single();
        long entry = pastEntry(report, 0, "{20,5}");
        pastEntry(report, 1, "{30}");
        pastEntry(report, 3, "{10}");
        evidence.addDocument(
                data.officer(0),
                EntryView.evidenceKey(entry),
                "12/QĐ-SNN",
                LocalDate.of(2024, 5, 6),
                "Sở Nông nghiệp và PTNT",
                "Danh mục");
        evidence.addFile(
                data.officer(0),
                EntryView.evidenceKey(entry),
                "bang.pdf",
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void totalsAndReferencesOfThePeriodBeforeAreCopiedAndMarked() {
        save(Rows.typed(data.indicators.get(1), "", "7", "9"));

        assertThat(copy()).as("only the empty indicator that people fill in").isEqualTo(1);

        StoredEntry copied = entry(0);
        assertThat(copied.value().denominator()).isEqualByComparingTo("40");
        assertThat(copied.copiedFrom()).endsWith("-Y1");
        assertThat(entry(1).value().denominator()).isEqualByComparingTo("9");
        assertThat(entry(3).value().denominator())
                .as("comes from the staff register")
                .isNull();
        List<EvidenceView> references = evidence.find(data.officer(0), List.of(EntryView.evidenceKey(copied.id())))
                .get(EntryView.evidenceKey(copied.id()));
        assertThat(references).extracting(EvidenceView::documentNo).containsExactly("12/QĐ-SNN");
    }

    @Test
    void copyingTwiceAddsNothing() {
        copy();

        assertThatThrownBy(this::copy).isInstanceOf(RuleViolation.class).hasMessageContaining("nothingToCopy");
    }

    @Test
    void theMarkGoesWhenSomebodyConfirmsOrTypesAnotherTotal() {
        copy();
        carryOver.confirm(data.officer(0), new EntryAddress(data.openPeriod(), data.unit(0), "1"));
        assertThat(entry(0).copiedFrom()).isNull();

        assertThat(entry(1).copiedFrom()).isNotNull();
        save(Rows.typed(data.indicators.get(1), "ENTERED||40||", "7", "40"));
        assertThat(entry(1).copiedFrom())
                .as("the numerator says nothing about the total")
                .isNotNull();
        save(Rows.typed(data.indicators.get(1), "ENTERED|7|40||", "7", "41"));
        assertThat(entry(1).copiedFrom()).isNull();
    }

    @Test
    void aReportWithMarksIsNotSubmitted() {
        copy();
        save(
                Rows.typed(data.indicators.get(0), "ENTERED|;|40||", "20", "5", "40"),
                Rows.typed(data.indicators.get(1), "ENTERED||40||", "7", "40"),
                Rows.level(data.indicators.get(2), "2"),
                Rows.typed(data.indicators.get(3), "", "10", "12"));

        assertThatThrownBy(() -> service.submit(data.head(0), data.openPeriod(), data.unit(0)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("report.error.copied");
    }

    @Test
    void aFlagIsSetAndTakenAway() {
        save(Rows.typed(data.indicators.get(1), "", "7", "9"));
        EntryAddress address = new EntryAddress(data.openPeriod(), data.unit(0), "2");
        carryOver.flag(data.officer(0), address, true);
        assertThat(entry(1).flaggedBy()).isEqualTo("Nguyễn Thị Lan");
        carryOver.flag(data.officer(0), address, false);
        assertThat(entry(1).flaggedBy()).isNull();
    }

    @Test
    void othersCanNeitherCopyNorConfirm() {
        assertThatThrownBy(() -> carryOver.copy(data.officer(1), data.openPeriod(), data.unit(0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> carryOver.copy(data.blocDeputy(), data.openPeriod(), data.unit(0)))
                .isInstanceOf(Forbidden.class);
    }

    private long pastEntry(long report, int indicator, String numerators) {
        return jdbc.sql("""
                        INSERT INTO report_entry (id, report_id, indicator_id, state, numerators, denominator, version)
                        VALUES (nextval('report_entry_seq'), ?, ?, 'ENTERED', ?::numeric[], 40, 0) RETURNING id
                        """)
                .params(report, data.indicators.get(indicator), numerators)
                .query(Long.class)
                .single();
    }

    private int copy() {
        return carryOver.copy(data.officer(0), data.openPeriod(), data.unit(0));
    }

    private void save(EntryInput... rows) {
        assertThat(service.saveEntries(data.officer(0), data.openPeriod(), data.unit(0), List.of(rows))
                        .isComplete())
                .isTrue();
    }

    private StoredEntry entry(int indicator) {
        return queries.storedReportsOf(data.officer(0), data.unit(0), List.of(data.openPeriod()))
                .get(0)
                .entries()
                .get(data.indicators.get(indicator));
    }
}
