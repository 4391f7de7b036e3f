package vn.thiduaso.report.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.evidence.EvidenceStore;
import vn.thiduaso.report.EntryAddress;
import vn.thiduaso.report.EntryView;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportView;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class UsedElsewhereTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportService service;

    @Autowired
    private ReportQueries reports;

    @Autowired
    private UsedElsewhereQueries queries;

    @Autowired
    private EvidenceStore evidence;

    @Autowired
    private Clock clock;

    private BlocData data;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
    }

    @Test
    void theSameDocumentOrFileOfAnotherUnitIsPointedOutToTheLeader() {
        String mine = entry(0, "1");
        String theirs = entry(1, "2");
        long document = document(mine, "125/KH-UBND");
        document(theirs, "125/kh-ubnd ");
        long file = file(mine, "so lieu");
        file(theirs, "so lieu");
        file(mine, "khác");

        Map<Long, List<UsedElsewhere>> found = queries.of(data.blocDeputy(), report());

        assertThat(found).containsOnlyKeys(document, file);
        assertThat(found.get(document))
                .extracting(
                        UsedElsewhere::unitName,
                        UsedElsewhere::indicatorCode,
                        other -> other.period().id())
                .containsExactly(tuple(unitName(1), "2", data.openPeriod()));
    }

    @Test
    void theSameInTheOwnReportIsNothingToPointOut() {
        document(entry(0, "1"), "125/KH-UBND");
        document(entry(0, "2"), "125/KH-UBND");

        assertThat(queries.of(data.blocDeputy(), report())).isEmpty();
    }

    @Test
    void theUnitItselfIsNotToldWhatOthersGive() {
        document(entry(0, "1"), "125/KH-UBND");
        document(entry(1, "1"), "125/KH-UBND");

        assertThat(queries.of(data.officer(0), report())).isEmpty();
    }

    private String entry(int unit, String code) {
        Actor officer = data.officer(unit);
        return EntryView.evidenceKey(
                service.startEntry(officer, new EntryAddress(data.openPeriod(), data.unit(unit), code)));
    }

    private long document(String key, String number) {
        return evidence.addDocument(data.officer(0), key, number, LocalDate.of(2024, 5, 6), "UBND tỉnh", null)
                .id();
    }

    private long file(String key, String content) {
        byte[] bytes =
                ("%PDF-1.4\n% " + content + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF").getBytes(StandardCharsets.UTF_8);
        return evidence.addFile(data.officer(0), key, "a.pdf", bytes).id();
    }

    private ReportView report() {
        return reports.report(data.officer(0), data.openPeriod(), data.unit(0)).orElseThrow();
    }

    private String unitName(int unit) {
        return jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(data.unit(unit))
                .query(String.class)
                .single();
    }
}
