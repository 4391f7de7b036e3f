package vn.thiduaso.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.AdjustmentQueries;
import vn.thiduaso.ranking.adjustment.AdjustmentService;
import vn.thiduaso.ranking.adjustment.AdjustmentView;
import vn.thiduaso.ranking.adjustment.NewAdjustment;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class RankingServiceTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService service;

    @Autowired
    private AdjustmentService adjustments;

    @Autowired
    private RankingQueries queries;

    @Autowired
    private AdjustmentQueries given;

    @Autowired
    private PublishedRankings publications;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;

    @BeforeEach
    void verifyThreeReports() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        submissions.verify(data, 0, 90);
        submissions.verify(data, 1, 80);
        submissions.verify(data, 2, 80);
    }

    @Test
    void equalUnitsShareAPlaceAndTheBandsFollowTheScheme() {
        assertThat(live().lines())
                .extracting(RankingLine::unitId, RankingLine::place, RankingLine::finalScore, RankingLine::band)
                .containsExactly(
                        tuple(data.unit(0), 1, new BigDecimal("92.00"), "Xuất sắc"),
                        tuple(data.unit(1), 2, new BigDecimal("84.00"), "Tốt"),
                        tuple(data.unit(2), 2, new BigDecimal("84.00"), "Tốt"));
    }

    @Test
    void bonusIsCappedAndPartsEqualTotals() {
        adjust(1, AdjustmentKind.BONUS, "25");
        adjust(1, AdjustmentKind.DEDUCTION, "10");

        RankingTable table = live();
        assertThat(table.lines())
                .extracting(RankingLine::unitId)
                .containsExactly(data.unit(0), data.unit(1), data.unit(2));
        RankingLine line = table.line(data.unit(1)).orElseThrow();
        assertThat(line.score()).isNotNull();
        assertThat(line.score().bonus()).isEqualByComparingTo("10");
        assertThat(line.deductions()).isEqualByComparingTo("10");
        assertThat(line.finalScore()).isEqualByComparingTo("84");
        assertThat(table.line(data.unit(2)).orElseThrow().decidedBy()).isEqualTo("BONUS");
    }

    @Test
    void everyLateSubmissionCostsWhatTheSchemeSays() {
        jdbc.sql("UPDATE report SET late_count = 2 WHERE period_id = ? AND unit_id = ?")
                .params(data.openPeriod(), data.unit(2))
                .update();

        assertThat(live().line(data.unit(2)).orElseThrow().finalScore()).isEqualByComparingTo("82");
    }

    @Test
    void whatIsReadBackIsWhatWasFrozen() {
        RankingTable frozen = live();

        publish(0, null);

        RankingTable read = published();
        assertThat(read.lines()).isEqualTo(frozen.lines());
        Publication publication = read.publication();
        assertThat(publication).isNotNull();
        assertThat(Freezer.sha256(publications.content(data.openPeriod(), 1))).isEqualTo(publication.checksum());
        assertThat(publication.number()).isEqualTo(1);
        assertThat(publication.publishedBy()).isEqualTo("Lê Quang Minh");
    }

    @Test
    void aCorrectionNeedsAReasonAndTheFirstTableIsKept() {
        publish(0, null);
        adjust(2, AdjustmentKind.BONUS, "1.5");
        assertThat(published().line(data.unit(2)).orElseThrow().finalScore()).isEqualByComparingTo("84");

        assertRefused("ranking.error.correctionReason", () -> publish(1, " "));
        assertRefused("ranking.error.reasonTooLong", () -> publish(1, "x".repeat(501)));
        publish(1, "Bổ sung điểm thưởng");

        Publication second = published().publication();
        assertThat(second).isNotNull();
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo("Bổ sung điểm thưởng");
        assertThat(published().line(data.unit(2)).orElseThrow().place()).isEqualTo(2);
        assertThat(published().line(data.unit(1)).orElseThrow().place()).isEqualTo(3);
        assertThat(jdbc.sql("SELECT count(*) FROM ranking WHERE period_id = ?")
                        .param(data.openPeriod())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsPublishedCannotBeChangedEvenInTheDatabase() {
        publish(0, null);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE ranking_row SET place = 1 WHERE unit_id = ?")
                        .param(data.unit(1))
                        .update());
    }

    @Test
    void ofTwoWhoPublishAtOnceOneIsToldThatThePageIsOld() throws Exception {
        Callable<Boolean> publishing = () -> {
            try {
                publish(0, null);
                return true;
            } catch (StaleVersion old) {
                return false;
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> outcomes = two.invokeAll(List.of(publishing, publishing));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            two.shutdown();
        }
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> publish(0, null));
    }

    @Test
    void nothingIsPublishedWhileAReportWaits() {
        BlocData waiting = new BlocData(jdbc, 2, LocalDate.now());
        submissions.verify(waiting, 1, 80);

        assertRefused(
                "ranking.error.notVerified", () -> service.publish(waiting.blocHead(), waiting.openPeriod(), 0, null));
    }

    @Test
    void aUnitThatMissedTheDeadlineIsPublishedWithoutAPlace() {
        BlocData late = new BlocData(jdbc, 2, LocalDate.now());
        submissions.verify(late, 1, 80);
        jdbc.sql("UPDATE reporting_period SET data_to = :day, deadline = :day, locks_on = :day WHERE id = :id")
                .param("day", LocalDate.now().minusDays(1))
                .param("id", late.openPeriod())
                .update();
        campaigns.evict();

        service.publish(late.blocHead(), late.openPeriod(), 0, null);

        assertThat(queries.published(late.blocHead(), late.openPeriod())
                        .orElseThrow()
                        .lines())
                .extracting(RankingLine::unitId, RankingLine::place, RankingLine::state)
                .containsExactly(
                        tuple(late.unit(1), 1, ReportState.VERIFIED), tuple(late.unit(0), null, ReportState.LOCKED));
    }

    @Test
    void beforePublicationAUnitSeesItsOwnLineWithoutItsPlace() {
        adjust(2, AdjustmentKind.BONUS, "1");
        adjust(1, AdjustmentKind.BONUS, "2");

        RankingTable own = queries.live(data.officer(2), data.openPeriod());
        assertThat(own.lines()).singleElement().satisfies(line -> {
            assertThat(line.unitId()).isEqualTo(data.unit(2));
            assertThat(line.place()).isNull();
            assertThat(line.band()).isNull();
            assertThat(line.finalScore()).isEqualByComparingTo("85");
        });
        assertThat(given.adjustments(data.officer(2), data.openPeriod()))
                .extracting(AdjustmentView::unitId)
                .containsExactly(data.unit(2));
        assertThat(queries.published(data.officer(2), data.openPeriod())).isEmpty();
    }

    @Test
    void aSuperiorReaderSeesNothingBeforePublicationAndEverythingAfter() {
        adjust(1, AdjustmentKind.BONUS, "2");
        assertThat(queries.live(data.superior(), data.openPeriod()).lines()).isEmpty();
        assertThat(given.adjustments(data.superior(), data.openPeriod())).isEmpty();

        publish(0, null);

        assertThat(queries.published(data.superior(), data.openPeriod())
                        .orElseThrow()
                        .lines())
                .hasSize(3);
    }

    @Test
    void strangersLearnNothing() {
        publish(0, null);
        Actor stranger = new BlocData(jdbc, 1, LocalDate.now()).blocHead();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.published(stranger, data.openPeriod()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> queries.live(stranger, data.openPeriod()));
        assertThat(queries.publishedAmong(stranger, data.periods)).isEmpty();
        assertThat(queries.publishedAmong(data.officer(1), data.periods)).containsExactly(data.openPeriod());
    }

    @Test
    void onlyTheHeadPublishesAndNobodyAdjustsTheOwnUnit() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> service.publish(data.blocDeputy(), data.openPeriod(), 0, null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.publish(data.head(2), data.openPeriod(), 0, null));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> adjust(0, AdjustmentKind.BONUS, "1"));
        NewAdjustment wanted = new NewAdjustment(data.unit(0), AdjustmentKind.BONUS, BigDecimal.ONE, "Sáng kiến");
        adjustments.adjust(data.blocDeputy(), data.openPeriod(), wanted);
        long adjustment =
                given.adjustments(data.blocHead(), data.openPeriod()).get(0).id();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> adjustments.takeBack(data.blocHead(), data.openPeriod(), data.unit(0), adjustment));
        adjustments.takeBack(data.blocDeputy(), data.openPeriod(), data.unit(0), adjustment);
        assertThat(given.adjustments(data.blocHead(), data.openPeriod())).isEmpty();
    }

    private void adjust(int unit, AdjustmentKind kind, String points) {
        adjustments.adjust(
                data.blocHead(),
                data.openPeriod(),
                new NewAdjustment(data.unit(unit), kind, new BigDecimal(points), "Sáng kiến"));
    }

    private void publish(int known, @Nullable String reason) {
        service.publish(data.blocHead(), data.openPeriod(), known, reason);
    }

    private RankingTable live() {
        return queries.live(data.blocHead(), data.openPeriod());
    }

    private RankingTable published() {
        return queries.published(data.officer(1), data.openPeriod()).orElseThrow();
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
