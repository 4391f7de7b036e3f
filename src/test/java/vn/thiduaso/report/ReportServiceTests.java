package vn.thiduaso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

@DatabaseTest
class ReportServiceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportService service;

    @Autowired
    private ReportQueries queries;

    private BlocData data;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now());
    }

    @Test
    void theFirstSaveStartsTheReportWithAnEntryPerIndicator() {
        SaveResult result = save(Rows.typed(data.indicators.get(0), "", "24", "6", "31"));

        assertThat(result).isEqualTo(new SaveResult(1, List.of(), List.of()));
        ReportView report = report();
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.entries()).hasSize(4);
        assertThat(report.enteredCount()).isEqualTo(1);
        EntryView entry = report.entries().get(data.indicators.get(0));
        assertThat(entry.figures().state()).isEqualTo(FigureState.ENTERED);
        assertThat(entry.figures().numerator()).isEqualByComparingTo(new BigDecimal(30));
        assertThat(entry.changedBy()).isEqualTo("Nguyễn Thị Lan");
    }

    private SaveResult save(EntryInput... rows) {
        return service.saveEntries(data.officer(0), data.openPeriod(), data.unit(0), List.of(rows));
    }

    private ReportView report() {
        return queries.report(data.officer(0), data.openPeriod(), data.unit(0)).orElseThrow();
    }
}
