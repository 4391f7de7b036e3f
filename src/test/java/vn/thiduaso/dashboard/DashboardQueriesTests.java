package vn.thiduaso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.review.ReviewService;
import vn.thiduaso.review.ReviewTarget;
import vn.thiduaso.review.RulingInput;
import vn.thiduaso.review.RulingText;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** What the dashboard shows to whom, and that figures of the bloc are sums divided by sums. */
@DatabaseTest
class DashboardQueriesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private RankingService rankings;

    @Autowired
    private DashboardQueries dashboards;

    @Autowired
    private TrendQueries trends;

    private BlocData data;

    /** Item 2: 70, 60 and 90 of 100 each and 1 of 10; item 4: three units at the last level, one below. */
    @BeforeEach
    void fourReports() {
        data = new BlocData(jdbc, 4, LocalDate.now());
        submissions.verify(data, 0, 70);
        submissions.verify(data, 1, 60);
        submissions.verify(data, 2, 90);
        reports.saveEntries(
                data.officer(3),
                data.openPeriod(),
                data.unit(3),
                List.of(
                        entry(0, new EntryText("ENTERED", List.of("5", "0"), "10", "", "", "")),
                        entry(1, new EntryText("ENTERED", List.of("1"), "10", "", "", "")),
                        entry(2, new EntryText("ENTERED", List.of(), "", "1", "", "")),
                        entry(3, new EntryText("NOT_APPLICABLE", List.of(""), "", "", "Không có công chức", ""))));
        reports.submit(data.head(3), data.openPeriod(), data.unit(3));
    }

    @Test
    void theBlocIsASumDividedByASumNotAMeanOfPercentages() {
        Dashboard seen = dashboards.dashboard(data.blocHead(), data.openPeriod());

        assertThat(percentages(seen)).containsEntry("2", "71.29").containsEntry("7a", "73.33");
        assertThat(seen.targets())
                .extracting(target -> target.indicator().code(), TargetLine::unitsMet, TargetLine::counted)
                .containsExactly(tuple("1", 0L, 4L), tuple("2", 0L, 4L), tuple("4", 3L, 4L), tuple("7a", 0L, 3L));
        assertThat(seen.targets().get(1).distance()).isEqualByComparingTo("28.8");
        assertThat(seen.targets().get(2).value()).isEqualByComparingTo("75");
    }

    @Test
    void beforePublicationAUnitSeesItsOwnLineAndTheSuperiorNone() {
        Dashboard unit = dashboards.dashboard(data.officer(1), data.openPeriod());
        Dashboard superior = dashboards.dashboard(data.superior(), data.openPeriod());

        assertThat(unit.rows()).extracting(row -> row.line().unitId()).containsExactly(data.unit(1));
        assertThat(unit.targets()).isEmpty();
        assertThat(unit.movers()).isEmpty();
        assertThat(unit.wholeBloc()).isFalse();
        assertThat(superior.rows()).isEmpty();
        assertThat(superior.targets()).isEmpty();
        assertThat(trends.trend(data.superior(), data.openPeriod(), "2", data.unit(1))
                        .points())
                .isEmpty();
        assertThat(trends.trend(data.officer(1), data.openPeriod(), "2", data.unit(2))
                        .unit())
                .as("another unit before publication")
                .isNull();
    }

    @Test
    void publicationShowsEverybodyTheFiguresThatTheHeadSawBefore() {
        reports.verify(data.blocHead(), submissions.report(data, 3).id());
        Map<String, String> before = percentages(dashboards.dashboard(data.blocHead(), data.openPeriod()));

        rankings.publish(data.blocHead(), data.openPeriod(), 0, null);

        for (Actor reader : List.of(data.blocHead(), data.officer(1), data.superior())) {
            Dashboard seen = dashboards.dashboard(reader, data.openPeriod());
            assertThat(percentages(seen)).isEqualTo(before);
            assertThat(seen.rows()).hasSize(4);
            assertThat(seen.wholeBloc()).isTrue();
        }
    }

    @Test
    void aCorrectedFigureCountsInThePublishedSumsToo() {
        ReviewTarget target = new ReviewTarget(data.openPeriod(), data.unit(3), 1);
        EntryText figures = new EntryText("ENTERED", List.of("4"), "10", "", "", "");
        RulingInput corrected = new RulingInput(
                data.indicators.get(1), "||", new RulingText("CORRECTED", figures, "Đếm lại theo danh sách"));
        reviews.decideAndAcceptRest(data.blocHead(), target, List.of(corrected));
        reviews.decideAndFinish(data.blocHead(), target, List.of(), null);
        Map<String, String> before = percentages(dashboards.dashboard(data.blocHead(), data.openPeriod()));

        rankings.publish(data.blocHead(), data.openPeriod(), 0, null);

        assertThat(before).containsEntry("2", "72.26");
        assertThat(percentages(dashboards.dashboard(data.superior(), data.openPeriod())))
                .isEqualTo(before);
    }

    @Test
    void lostPointsAreAveragedOverTheUnitsForWhichTheItemCounts() {
        Dashboard seen = dashboards.dashboard(data.blocHead(), data.openPeriod());

        LostPoints most = seen.lost().get(0);
        assertThat(most.indicator().code()).isEqualTo("1");
        assertThat(most.points()).isEqualByComparingTo("52.00");
        assertThat(most.average()).isEqualByComparingTo("13.00");
        assertThat(most.percent()).isEqualTo(33);
        assertThat(seen.lost())
                .filteredOn(lost -> lost.indicator().code().equals("7a"))
                .singleElement()
                .satisfies(lost -> assertThat(lost.counted()).isEqualTo(3));
    }

    @Test
    void comparedAreOnlyUnitsThatTheReaderSees() {
        List<Long> asked = List.of(data.unit(1), data.unit(2), 999_999L);

        assertThat(units(dashboards.comparison(data.blocHead(), data.openPeriod(), asked)))
                .containsExactlyInAnyOrder(data.unit(1), data.unit(2));
        assertThat(units(dashboards.comparison(data.officer(1), data.openPeriod(), asked)))
                .containsExactly(data.unit(1));
        assertThat(units(dashboards.comparison(data.superior(), data.openPeriod(), asked)))
                .isEmpty();
    }

    @Test
    void theBestOfAnItemIsMarkedUnlessAllAreEqual() {
        UnitComparison seen = dashboards.comparison(
                data.blocHead(), data.openPeriod(), List.of(data.unit(1), data.unit(2), data.unit(3)));

        int second = units(seen).indexOf(data.unit(2));
        UnitComparison.Item item = seen.groups().get(0).items().get(1);
        assertThat(item.isBest(second)).isTrue();
        assertThat(item.isBest(units(seen).indexOf(data.unit(1)))).isFalse();
        UnitComparison.Item notCounted = seen.groups().get(1).items().get(1);
        assertThat(notCounted.isBest(units(seen).indexOf(data.unit(3)))).isFalse();
    }

    private static List<Long> units(UnitComparison comparison) {
        return comparison.units().stream().map(row -> row.line().unitId()).toList();
    }

    private static Map<String, String> percentages(Dashboard dashboard) {
        Map<String, String> found = new HashMap<>();
        for (TargetLine target : dashboard.targets()) {
            BigDecimal percentage = target.percentage();
            found.put(
                    target.indicator().code(),
                    percentage == null
                            ? "none"
                            : percentage.setScale(2, RoundingMode.HALF_UP).toPlainString());
        }
        return found;
    }

    private EntryInput entry(int item, EntryText typed) {
        return new EntryInput(data.indicators.get(item), "", "", typed, false);
    }
}
