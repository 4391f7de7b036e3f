package vn.thiduaso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.Rows;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class ReportServiceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportService service;

    @Autowired
    private ReportQueries queries;

    @Autowired
    private Clock clock;

    private BlocData data;

    @BeforeEach
    void makeABloc() {
        data = new BlocData(jdbc, 2, LocalDate.now(clock));
    }

    @Test
    void theFirstSaveStartsTheReportWithAnEntryPerIndicator() {
        SaveResult result = save(Rows.typed(indicator(0), "", "24", "6", "31"));

        assertThat(result.saved()).isEqualTo(1);
        assertThat(result.isComplete()).isTrue();
        ReportView report = report();
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.entries()).hasSize(4);
        assertThat(report.enteredCount()).isEqualTo(1);
        EntryView entry = report.entries().get(indicator(0));
        assertThat(entry.figures().state()).isEqualTo(FigureState.ENTERED);
        assertThat(entry.figures().numerator()).isEqualByComparingTo(new BigDecimal(30));
        assertThat(entry.changedBy()).isEqualTo("Nguyễn Thị Lan");
    }

    @Test
    void goodRowsAreStoredAndBadOnesAreNamed() {
        SaveResult result =
                save(Rows.typed(indicator(0), "", "24", "x", "31"), Rows.typed(indicator(1), "", "40", "40"));

        assertThat(result.saved()).isEqualTo(1);
        assertThat(result.unsaved()).containsExactly(indicator(0));
        assertThat(report().entries().get(indicator(0)).isEntered()).isFalse();
        assertThat(report().entries().get(indicator(1)).isEntered()).isTrue();
    }

    @Test
    void aSaveIsOneAuditEventWithItsFields() {
        save(Rows.typed(indicator(0), "", "24", "6", "31"));
        save(Rows.typed(indicator(0), "ENTERED|24;6|31||", "24", "6", "32"));

        List<String> events = jdbc.sql(
                        "SELECT changes::text FROM audit_event WHERE action = 'report.saved' AND subject LIKE ? ORDER BY id")
                .param("%" + unitName())
                .query(String.class)
                .list();
        assertThat(events).hasSize(2);
        assertThat(events.get(1)).contains("1.denominator", "31", "32").doesNotContain("numerators");
    }

    @Test
    void aSaveOfEverythingNeedsFewStatements() {
        save(Rows.typed(indicator(0), "", "24", "6", "31"));

        List<String> statements = SqlCount.statements(() -> save(
                Rows.typed(indicator(0), "ENTERED|24;6|31||", "25", "6", "31"),
                Rows.typed(indicator(1), "", "40", "40"),
                Rows.typed(indicator(3), "", "20", "22")));

        assertThat(statements).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void savingAtTheSameMomentLosesNothing() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        for (int round = 0; round < 5; round++) {
            BlocData fresh = new BlocData(jdbc, 1, LocalDate.now(clock));
            Future<SaveResult> one = people.submit(() -> save(fresh, fresh.officer(0), 0, 0, "1", "1", "5"));
            Future<SaveResult> two = people.submit(() -> save(fresh, fresh.head(0), 0, 1, "3", "4"));

            assertThat(one.get().saved() + two.get().saved()).isEqualTo(2);
            ReportView report = queries.report(fresh.officer(0), fresh.openPeriod(), fresh.unit(0))
                    .orElseThrow();
            assertThat(report.enteredCount()).isEqualTo(2);
        }
        people.shutdown();
    }

    @Test
    void theRegisterFillsItsIndicators() {
        data.addOfficial(0, "Nguyễn Văn A");

        assertThat(service.fillFromRegister(data.officer(0), data.openPeriod(), data.unit(0)))
                .isEqualTo(1);
        assertThat(service.fillFromRegister(data.officer(0), data.openPeriod(), data.unit(0)))
                .isZero();
        assertThat(report().entries().get(indicator(3)).figures().denominator()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void aReturnedReportTakesOnlyWhatWasSentBack() {
        submitted();
        service.sendBack(data.stranger(), report().id(), Map.of(indicator(1), "Thiếu"), today().plusDays(3));

        assertThat(report().entries().get(indicator(1)).returnReason()).isEqualTo("Thiếu");
        assertThatThrownBy(() -> save(Rows.typed(indicator(0), "ENTERED|24;6|31||", "25", "6", "31")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("entryClosed");
        assertThat(save(Rows.typed(indicator(1), "ENTERED|40|40||", "39", "40")).saved())
                .isEqualTo(1);

        service.submit(data.head(0), data.openPeriod(), data.unit(0));
        service.verify(data.stranger(), report().id());
        assertThat(report().state()).isEqualTo(ReportState.VERIFIED);
        assertThat(report().submissionNo()).isEqualTo(2);
    }

    @Test
    void onlyTheHeadSubmitsAndNobodyJudgesTheOwnUnit() {
        fill();
        assertThatThrownBy(() -> service.submit(data.officer(0), data.openPeriod(), data.unit(0)))
                .isInstanceOf(Forbidden.class);
        service.submit(data.head(0), data.openPeriod(), data.unit(0));
        long id = report().id();

        assertThatThrownBy(() -> service.verify(data.blocHead(), id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.verify(data.head(0), id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.sendBack(data.officer(1), id, Map.of(indicator(0), "Sai"), today()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoHasNothingToDoWithTheReportDoesNotFindIt() {
        fill();
        assertThatThrownBy(() -> queries.report(data.officer(1), data.openPeriod(), data.unit(0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save(data, data.officer(1), 0, 0, "1", "1", "2"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> save(data, data.blocHead(), 0, 0, "1", "1", "2"))
                .isInstanceOf(Forbidden.class);
        assertThat(queries.reportsOfPeriod(data.officer(1), data.openPeriod())).isEmpty();
        assertThat(queries.heads(data.officer(1), data.periods)).isEmpty();
        assertThat(queries.heads(data.blocHead(), data.periods))
                .singleElement()
                .satisfies(head -> assertThat(head.entered()).isEqualTo(4));
    }

    @Test
    void aUnitOfAnotherBlocStartsNoReport() {
        BlocData other = new BlocData(jdbc, 1, today());
        assertThatThrownBy(() -> service.saveEntries(other.officer(0), data.openPeriod(), other.unit(0), List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aLockedPeriodTakesNothing() {
        assertThatThrownBy(() -> service.saveEntries(data.officer(0), data.periods.get(0), data.unit(0), List.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("locked");
    }

    @Test
    void allReportsOfAPeriodAreTwoStatements() {
        BlocData large = new BlocData(jdbc, 13, today());
        for (int unit = 0; unit < 13; unit++) {
            save(large, large.officer(unit), unit, 1, "3", "4");
        }
        queries.heads(large.blocHead(), large.periods);

        assertThat(SqlCount.statements(() -> assertThat(queries.reportsOfPeriod(large.blocHead(), large.openPeriod()))
                        .hasSize(13)))
                .hasSize(2);
        assertThat(SqlCount.statements(() -> queries.heads(large.blocHead(), large.periods)))
                .hasSize(1);
        assertThat(queries.reportsOfPeriod(large.officer(3), large.openPeriod()))
                .extracting(ReportView::unitId)
                .containsExactly(large.unit(3));
    }

    private void submitted() {
        fill();
        service.submit(data.head(0), data.openPeriod(), data.unit(0));
    }

    private void fill() {
        SaveResult result = save(
                Rows.typed(indicator(0), "", "24", "6", "31"),
                Rows.typed(indicator(1), "", "40", "40"),
                Rows.level(indicator(2), "2"),
                Rows.typed(indicator(3), "", "20", "22"));
        assertThat(result.isComplete()).isTrue();
    }

    private SaveResult save(EntryInput... rows) {
        return service.saveEntries(data.officer(0), data.openPeriod(), data.unit(0), List.of(rows));
    }

    private SaveResult save(BlocData bloc, Actor actor, int unit, int indicator, String... numbers) {
        EntryInput row = Rows.typed(bloc.indicators.get(indicator), "", numbers);
        return service.saveEntries(actor, bloc.openPeriod(), bloc.unit(unit), List.of(row));
    }

    private ReportView report() {
        return queries.report(data.officer(0), data.openPeriod(), data.unit(0)).orElseThrow();
    }

    private long indicator(int index) {
        return data.indicators.get(index);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String unitName() {
        return jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(data.unit(0))
                .query(String.class)
                .single();
    }
}
