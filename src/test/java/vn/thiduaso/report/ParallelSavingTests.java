package vn.thiduaso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.report.typed.SaveResult;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;

/** 200 people at once, each with one field of an empty page open, in 25 reports that nobody has started yet. */
@DatabaseTest
class ParallelSavingTests {

    private static final int UNITS = 25;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportService service;

    @Autowired
    private Clock clock;

    @Test
    void twoHundredWritersLoseNothingAndStoreNothingTwice() throws Exception {
        BlocData data = new BlocData(jdbc, UNITS, LocalDate.now(clock));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(UNITS * 8);
        List<Future<SaveResult>> saves = new ArrayList<>();
        for (int unit = 0; unit < UNITS; unit++) {
            for (Callable<SaveResult> save : fieldsOf(data, unit)) {
                saves.add(people.submit(() -> {
                    start.await();
                    return save.call();
                }));
            }
        }
        assertThat(saves).hasSize(200);
        start.countDown();
        for (Future<SaveResult> save : saves) {
            assertThat(save.get().saved()).isEqualTo(1);
            assertThat(save.get().isComplete()).isTrue();
        }
        people.shutdown();

        assertThat(count("SELECT count(*) FROM report WHERE period_id = ?", data))
                .isEqualTo(UNITS);
        assertThat(count("""
                        SELECT count(*) FROM report r JOIN report_entry e ON e.report_id = r.id
                        WHERE r.period_id = ? AND e.indicator_id IN (%d, %d)
                          AND e.denominator = 100 AND e.numerators[1] = 10 AND e.note = 'Đã rà soát'
                        """.formatted(data.indicators.get(0), data.indicators.get(1)), data))
                .isEqualTo(2 * UNITS);
        assertThat(count("""
                        SELECT count(*) FROM report r JOIN report_entry e ON e.report_id = r.id
                        WHERE r.period_id = ? AND e.numerators[2] = 20
                        """, data)).isEqualTo(UNITS);
        assertThat(jdbc.sql("SELECT count(*) FROM audit_event WHERE action = 'report.saved' AND subject LIKE ?")
                        .param("%" + tag(data) + "%")
                        .query(Long.class)
                        .single())
                .isEqualTo(200);
    }

    /** Eight people: every number and note of the first two indicators, and the fourth's denominator. */
    private List<Callable<SaveResult>> fieldsOf(BlocData data, int unit) {
        long first = data.indicators.get(0);
        long second = data.indicators.get(1);
        return List.of(
                () -> save(data, unit, first, List.of("10", ""), "", ""),
                () -> save(data, unit, first, List.of("", "20"), "", ""),
                () -> save(data, unit, first, List.of("", ""), "100", ""),
                () -> save(data, unit, first, List.of("", ""), "", "Đã rà soát"),
                () -> save(data, unit, second, List.of("10"), "", ""),
                () -> save(data, unit, second, List.of(""), "100", ""),
                () -> save(data, unit, second, List.of(""), "", "Đã rà soát"),
                () -> save(data, unit, data.indicators.get(3), List.of(""), "22", ""));
    }

    private SaveResult save(
            BlocData data, int unit, long indicator, List<String> numerators, String denominator, String note) {
        EntryText typed = new EntryText("ENTERED", numerators, denominator, "", "", note);
        return service.saveEntries(
                data.officer(unit),
                data.openPeriod(),
                data.unit(unit),
                List.of(new EntryInput(indicator, "", "", typed, false)));
    }

    private long count(String sql, BlocData data) {
        return jdbc.sql(sql).param(data.openPeriod()).query(Long.class).single();
    }

    private String tag(BlocData data) {
        return jdbc.sql("SELECT code FROM bloc WHERE id = ?")
                .param(data.bloc)
                .query(String.class)
                .single();
    }
}
