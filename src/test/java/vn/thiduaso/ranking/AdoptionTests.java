package vn.thiduaso.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.disclosure.DisclosureFilter;
import vn.thiduaso.disclosure.DisclosureQueries;
import vn.thiduaso.disclosure.LockedChange;
import vn.thiduaso.disclosure.LockedChangeKind;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.AdjustmentService;
import vn.thiduaso.ranking.adjustment.NewAdjustment;
import vn.thiduaso.shared.Forbidden;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.RankingDays;
import vn.thiduaso.testing.Submissions;

/** From the live table over the preliminary one, with its window for objections, to the published one. */
@DatabaseTest
class AdoptionTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private RankingService service;

    @Autowired
    private RankingQueries queries;

    @Autowired
    private AdjustmentService adjustments;

    @Autowired
    private DisclosureQueries disclosures;

    @Autowired
    private Clock clock;

    private BlocData data;
    private LocalDate today;

    @BeforeEach
    void verifyTwoReports() {
        data = new BlocData(jdbc, 3, LocalDate.now());
        data.givesDaysForObjections(3);
        submissions.verify(data, 0, 90);
        submissions.verify(data, 1, 80);
        submissions.verify(data, 2, 70);
        today = LocalDate.now(clock);
    }

    @Test
    void nothingIsPublishedBeforeItWasAdopted() {
        assertRefused("ranking.error.notAdopted", () -> publish(0, null));
    }

    @Test
    void theWindowLeavesTheDaysThatTheBlocPromised() {
        assertRefused("ranking.error.windowMissing", () -> adopt(0, null, null));
        assertRefused("ranking.error.windowShort", () -> adopt(0, today.plusDays(2), null));
        assertRefused("ranking.error.windowLong", () -> adopt(0, today.plusDays(91), null));

        adopt(0, today.plusDays(3), null);

        Adoption adoption = status().adoption();
        assertThat(adoption).isNotNull();
        assertThat(adoption.number()).isEqualTo(1);
        assertThat(adoption.windowEndsOn()).isEqualTo(today.plusDays(3));
        assertThat(adoption.adoptedBy()).isEqualTo("Lê Quang Minh");
        assertRefused("ranking.error.adoptedAlready", () -> adopt(1, today.plusDays(3), "Chốt lại"));
        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> adopt(0, today.plusDays(3), null));
    }

    @Test
    void publishingWaitsForTheEndOfTheWindow() {
        adopt(0, today.plusDays(3), null);
        assertRefused("ranking.error.windowOpen", () -> publish(0, null));

        RankingDays.endWindow(jdbc, data.openPeriod(), today.minusDays(1));
        publish(0, null);

        assertThat(status().published()).isEqualTo(1);
        assertRefused("ranking.error.publishedAlready", () -> adopt(1, today.plusDays(3), "Lập lại"));
    }

    @Test
    void membersSeeTheFrozenTableUntilItIsAdoptedAgain() {
        adopt(0, today.plusDays(3), null);
        adjust(2, "1.5");

        assertThat(seenByOfficer().line(data.unit(2)).orElseThrow().finalScore())
                .isEqualByComparingTo("76.00");
        RankingDays.endWindow(jdbc, data.openPeriod(), today.minusDays(1));
        assertRefused("ranking.error.changedSinceAdoption", () -> publish(0, null));
        assertRefused("ranking.error.adoptionReason", () -> adopt(1, today, " "));
        adopt(1, today, "Trả lời kiến nghị làm thay đổi điểm");

        RankingTable second = seenByOfficer();
        assertThat(second.adoption()).isNotNull();
        assertThat(second.adoption().number()).isEqualTo(2);
        assertThat(second.adoption().reason()).isEqualTo("Trả lời kiến nghị làm thay đổi điểm");
        assertThat(second.line(data.unit(2)).orElseThrow().finalScore()).isEqualByComparingTo("77.50");
        assertThat(queries.table(data.officer(1), data.openPeriod(), TableChoice.adopted(1))
                        .line(data.unit(2))
                        .orElseThrow()
                        .finalScore())
                .as("the first one stays")
                .isEqualByComparingTo("76.00");
        assertRefused("ranking.error.windowOpen", () -> publish(0, null));
        assertThat(disclosures.all(data.officer(1), data.campaign, new DisclosureFilter("", null, null, null)))
                .extracting(LockedChange::kind, LockedChange::after, LockedChange::reason)
                .containsExactly(
                        tuple(LockedChangeKind.RANKING_ADOPTED, "2", "Trả lời kiến nghị làm thay đổi điểm"),
                        tuple(LockedChangeKind.RANKING_ADOPTED, "1", null));
    }

    @Test
    void aWindowThatRunsIsNeverShortened() {
        adopt(0, today.plusDays(5), null);
        adjust(2, "1");

        assertRefused("ranking.error.windowShortened", () -> adopt(1, today.plusDays(4), "Sửa điểm"));
        adopt(1, today.plusDays(6), "Sửa điểm");
    }

    @Test
    void onlyTheHeadAdoptsAndNobodyElseLearnsOfIt() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> service.adopt(data.blocDeputy(), data.openPeriod(), 0, today.plusDays(3), null));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> service.adopt(data.head(1), data.openPeriod(), 0, today.plusDays(3), null));

        adopt(0, today.plusDays(3), null);

        assertThat(queries.adoptions(data.superior(), data.openPeriod())).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> queries.table(data.superior(), data.openPeriod(), TableChoice.adopted(1)));
        assertThat(queries.table(data.superior(), data.openPeriod(), TableChoice.NEWEST)
                        .lines())
                .isEmpty();
        BlocData others = new BlocData(jdbc, 1, LocalDate.now());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> queries.table(others.head(0), data.openPeriod(), TableChoice.adopted(1)));
    }

    @Test
    void aReportThatWaitsKeepsTheTableFromBeingAdopted() {
        BlocData waiting = new BlocData(jdbc, 2, LocalDate.now());
        waiting.givesDaysForObjections(3);
        submissions.verify(waiting, 1, 80);

        assertRefused(
                "ranking.error.notVerified",
                () -> service.adopt(waiting.blocHead(), waiting.openPeriod(), 0, today.plusDays(3), null));
    }

    @Test
    void whatWasAdoptedCannotBeChangedEvenInTheDatabase() {
        adopt(0, today.plusDays(3), null);

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("UPDATE ranking_adoption SET window_ends_on = now() WHERE period_id = ?")
                        .param(data.openPeriod())
                        .update());
    }

    private RankingTable seenByOfficer() {
        return queries.table(data.officer(1), data.openPeriod(), TableChoice.NEWEST);
    }

    private PeriodStatus status() {
        return queries.status(data.blocHead(), data.openPeriod());
    }

    private void adopt(int known, @Nullable LocalDate ends, @Nullable String reason) {
        service.adopt(data.blocHead(), data.openPeriod(), known, ends, reason);
    }

    private void publish(int known, @Nullable String reason) {
        service.publish(data.blocHead(), data.openPeriod(), known, reason);
    }

    private void adjust(int unit, String points) {
        adjustments.adjust(
                data.blocHead(),
                data.openPeriod(),
                new NewAdjustment(data.unit(unit), AdjustmentKind.BONUS, new BigDecimal(points), "Sáng kiến"));
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
