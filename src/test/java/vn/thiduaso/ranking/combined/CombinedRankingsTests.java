package vn.thiduaso.ranking.combined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.SqlCount;

@DatabaseTest
class CombinedRankingsTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CombinedRankings rankings;

    private BlocData data;

    @BeforeEach
    void publishTwoPeriods() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        publish(0, "90", "80", "70");
        publish(1, "80", "95", null);
    }

    @Test
    void theMeanCountsAPeriodWithoutReportAsNothing() {
        assertThat(rankings.table(data.campaign, null).lines())
                .extracting(line -> line.unitId(), line -> line.place(), line -> line.total(), line -> line.band())
                .containsExactly(
                        tuple(data.unit(1), 1, new BigDecimal("87.50"), "Tốt"),
                        tuple(data.unit(0), 2, new BigDecimal("85.00"), "Tốt"),
                        tuple(data.unit(2), 3, new BigDecimal("35.00"), "Yếu"));
        assertThat(rankings.table(data.campaign, null).missing()).hasSize(1);
    }

    @Test
    void weightsAreDataOfTheCampaign() {
        combine("WEIGHTED");
        jdbc.sql("INSERT INTO ranking_weight VALUES (?, 3)")
                .param(data.periods.get(0))
                .update();

        CombinedTable table = rankings.table(data.campaign, null);

        assertThat(table.lines().get(0).unitId()).isEqualTo(data.unit(0));
        assertThat(table.lines().get(0).total()).isEqualByComparingTo("87.50");
        assertThat(table.lines().get(0).sum()).isEqualByComparingTo("350");
        assertThat(table.lines().get(0).weights()).isEqualByComparingTo("4");
    }

    @Test
    void theLastPublishedPeriodMayDecideAlone() {
        combine("LAST");

        CombinedTable table = rankings.table(data.campaign, null);

        assertThat(table.parts()).hasSize(1);
        assertThat(table.lines().get(0).unitId()).isEqualTo(data.unit(1));
        assertThat(table.lines().get(0).total()).isEqualByComparingTo("95");
    }

    @Test
    void aCorrectionReplacesItsPeriodAndEqualTotalsShareAPlace() {
        insert(1, 2, "90", "100", "0");

        assertThat(rankings.table(data.campaign, null).lines())
                .extracting(line -> line.place())
                .containsExactly(1, 1, 3);
    }

    @Test
    void aYearTakesItsOwnPeriodsAndNothingUnpublishedIsTold() {
        int year = jdbc.sql("SELECT extract(year FROM data_to)::int FROM reporting_period WHERE id = ?")
                .param(data.periods.get(1))
                .query(Integer.class)
                .single();

        assertThat(rankings.table(data.campaign, year).parts()).hasSize(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rankings.table(data.campaign, year + 1));
        long silent = new BlocData(jdbc, 1, LocalDate.now()).campaign;
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rankings.table(silent, null));
        rankings.table(data.campaign, null);
        assertThat(SqlCount.statements(() -> rankings.table(data.campaign, null)))
                .hasSizeLessThanOrEqualTo(3);
    }

    private void combine(String how) {
        jdbc.sql("UPDATE ranking_rule SET combination = ? WHERE campaign_id = ?")
                .params(how, data.campaign)
                .update();
    }

    private void publish(int period, String... points) {
        insert(period, 1, points);
    }

    private void insert(int period, int number, String... points) {
        long id = jdbc.sql("""
                        INSERT INTO ranking (id, period_id, number, scheme_id, published_at, published_by, checksum, reason)
                        SELECT nextval('ranking_seq'), ?, ?, id, now(), 'x', 'x', 'x' FROM scoring_scheme
                        WHERE campaign_id = ? RETURNING id
                        """)
                .params(data.periods.get(period), number, data.campaign)
                .query(Long.class)
                .single();
        for (int unit = 0; unit < points.length; unit++) {
            BigDecimal score = points[unit] == null ? null : new BigDecimal(points[unit]).setScale(2);
            jdbc.sql("""
                            INSERT INTO ranking_row (id, ranking_id, unit_id, unit_name, place, base_score, bonus, deduction,
                                                     final_score, detail)
                            VALUES (nextval('ranking_row_seq'), :id, :unit, :name, CAST(:place AS int),
                                    CAST(:score AS numeric), 0, 0, CAST(:score AS numeric), '{}')
                            """)
                    .param("id", id)
                    .param("unit", data.unit(unit))
                    .param("name", "Chi cục " + unit)
                    .param("place", score == null ? null : unit + 1)
                    .param("score", score)
                    .update();
        }
    }
}
