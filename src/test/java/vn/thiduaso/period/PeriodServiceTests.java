package vn.thiduaso.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.shared.Role;
import vn.thiduaso.shared.RuleViolation;
import vn.thiduaso.shared.StaleVersion;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.testing.Accounts;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class PeriodServiceTests {

    private static final LocalDate TODAY = LocalDate.now(VietnamTime.ZONE);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PeriodService service;

    @Autowired
    private PeriodQueries queries;

    @Autowired
    private ReopeningService reopenings;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private ReportService reports;

    @Autowired
    private RankingService rankings;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Accounts accounts;

    private BlocData data;

    @BeforeEach
    void threeUnits() {
        data = new BlocData(jdbc, 3, TODAY);
    }

    @Test
    void aLaterDeadlineIsStoredReadByAllAtOnceAndAudited() {
        accounts.any().with(Role.UNIT_OFFICER, data.unit(2), null);
        submissions.submit(data, 1, 80);
        PeriodSheet before = campaigns.period(data.openPeriod());
        PeriodDates later = new PeriodDates(before.opensOn(), before.deadline().plusDays(3), before.locksOn(), 15);
        Reach reach = queries.reach(data.blocHead(), data.openPeriod(), later);

        assertThat(reach.reached())
                .extracting(line -> line.unit().id(), Reach.Line::effects)
                .containsExactly(
                        tuple(data.unit(0), List.of(Effect.MORE_TIME)), tuple(data.unit(2), List.of(Effect.MORE_TIME)));
        assertThat(reach.people()).isEqualTo(1);

        change(later, reach);
        assertThat(campaigns.period(data.openPeriod()).dates()).isEqualTo(later);
        assertThat(audited("period.changed"))
                .contains("graceMinutes")
                .contains(later.deadline().toString());
        assertThatThrownBy(() -> change(later, reach)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void firstSubmissionsAreJudgedAgain() {
        submissions.submit(data, 1, 80);
        dates(TODAY.minusDays(9), TODAY.minusDays(2), TODAY.plusDays(9), 0);
        jdbc.sql("UPDATE report SET first_submitted_at = :at, late_count = 1 WHERE period_id = :id")
                .param("at", OffsetDateTime.now().minusDays(1))
                .param("id", data.openPeriod())
                .update();
        PeriodDates forgiving = new PeriodDates(TODAY.minusDays(9), TODAY.minusDays(1), TODAY.plusDays(9), 0);
        Reach reach = queries.reach(data.blocHead(), data.openPeriod(), forgiving);
        assertThat(reach.reached())
                .filteredOn(line -> line.unit().id() == data.unit(1))
                .singleElement()
                .satisfies(line -> assertThat(line.effects()).containsExactly(Effect.BECOMES_IN_TIME));

        change(forgiving, reach);

        assertThat(submissions.report(data, 1).lateCount()).isZero();
    }

    @Test
    void whatIsStoredIsWhatWasConfirmed() {
        PeriodSheet before = campaigns.period(data.openPeriod());
        PeriodDates later = new PeriodDates(before.opensOn(), before.deadline().plusDays(3), before.locksOn(), 0);
        Reach shown = queries.reach(data.blocHead(), data.openPeriod(), later);
        submissions.submit(data, 1, 80);

        assertThatThrownBy(() -> change(later, shown)).isInstanceOf(ReachChanged.class);
        assertThat(campaigns.period(data.openPeriod()).dates()).isEqualTo(before.dates());
    }

    @Test
    void commandsAskTheDatabaseAndNotTheSheets() {
        campaigns.campaign(data.campaign);
        jdbc.sql("UPDATE reporting_period SET opens_on = :day, deadline = :day, locks_on = :day WHERE id = :id")
                .param("day", TODAY.minusDays(1))
                .param("id", data.openPeriod())
                .update();
        assertThat(campaigns.period(data.openPeriod()).isOpenOn(TODAY))
                .as("the old sheet")
                .isTrue();

        refused("report.error.locked", () -> submissions.submit(data, 1, 80));
        jdbc.sql("UPDATE reporting_period SET locks_on = :day WHERE id = :id")
                .param("day", TODAY)
                .param("id", data.openPeriod())
                .update();
        assertThat(submissions.submit(data, 1, 80).lateCount())
                .as("late by the stored deadline")
                .isOne();
    }

    @Test
    void aReportIsReopenedForAWhileAndTakenBack() {
        dates(TODAY.minusDays(9), TODAY.minusDays(3), TODAY.minusDays(1), 0);
        refused("report.error.locked", () -> submissions.submit(data, 1, 80));
        refused(
                "period.error.reasonMissing",
                () -> reopenings.reopen(data.blocHead(), data.openPeriod(), data.unit(1), TODAY, " "));
        refused(
                "period.error.untilInThePast",
                () -> reopenings.reopen(data.blocHead(), data.openPeriod(), data.unit(1), TODAY.minusDays(1), "Bão"));

        reopenings.reopen(data.blocHead(), data.openPeriod(), data.unit(1), TODAY, "Mất điện do bão");

        refused(
                "period.error.notLocked",
                () -> reopenings.reopen(data.blocHead(), data.openPeriod(), data.unit(1), TODAY, "Nữa"));
        reports.saveEntries(data.officer(1), data.openPeriod(), data.unit(1), List.of());
        refused("report.error.locked", () -> submissions.submit(data, 2, 80));
        PeriodPage.Opened opened = queries.page(data.blocHead(), data.campaign, data.openPeriod())
                .opened()
                .get(0);
        assertThat(opened.active()).isTrue();

        reopenings.revoke(data.blocHead(), data.openPeriod(), opened.reopening().id());

        refused("report.error.locked", () -> submissions.submit(data, 1, 80));
        refused(
                "period.error.notInForce",
                () -> reopenings.revoke(
                        data.blocHead(), data.openPeriod(), opened.reopening().id()));
        assertThat(audited("report.reopeningRevoked")).contains(TODAY.toString());
    }

    @Test
    void aReopenedReportIsWaitedForAndStaysLate() {
        submissions.verify(data, 1, 80);
        dates(TODAY.minusDays(9), TODAY.minusDays(3), TODAY.minusDays(1), 0);
        reopenings.reopen(data.blocHead(), data.openPeriod(), data.unit(2), TODAY, "Bão");
        refused("ranking.error.notVerified", () -> rankings.publish(data.blocHead(), data.openPeriod(), 0, null));

        assertThat(submissions.submit(data, 2, 80).lateCount()).isOne();
    }

    @Test
    void nothingOfAPublishedPeriodChanges() {
        submissions.verify(data, 1, 80);
        dates(TODAY.minusDays(9), TODAY.minusDays(3), TODAY.minusDays(1), 0);
        rankings.publish(data.blocHead(), data.openPeriod(), 0, null);

        PeriodDates later = new PeriodDates(TODAY.minusDays(9), TODAY, TODAY.plusDays(1), 0);
        refused("period.error.published", () -> queries.reach(data.blocHead(), data.openPeriod(), later));
        refused("period.error.published", () -> service.change(data.blocHead(), data.openPeriod(), 0, later, ""));
        refused(
                "period.error.published",
                () -> reopenings.reopen(data.blocHead(), data.openPeriod(), data.unit(2), TODAY, "Bão"));
    }

    @Test
    void onlyLeadersOfTheBloc() {
        PeriodDates dates = campaigns.period(data.openPeriod()).dates();
        for (Actor actor : List.of(data.officer(0), data.head(0), data.superior())) {
            assertThatThrownBy(() -> service.change(actor, data.openPeriod(), 0, dates, ""))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.page(actor, data.campaign, data.openPeriod()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reopenings.reopen(actor, data.openPeriod(), data.unit(0), TODAY, "x"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aLockedReportIsLockedForEverybody() {
        dates(TODAY.minusDays(9), TODAY.minusDays(3), TODAY.minusDays(1), 0);
        PeriodDates longer = new PeriodDates(TODAY.minusDays(9), TODAY.minusDays(3), TODAY, 0);

        assertThat(queries.reach(data.blocHead(), data.openPeriod(), longer).lines())
                .allSatisfy(line -> {
                    assertThat(line.state()).isEqualTo(ReportState.LOCKED);
                    assertThat(line.effects()).containsExactly(Effect.UNLOCKED);
                });
    }

    private void change(PeriodDates dates, Reach reach) {
        service.change(data.blocHead(), data.openPeriod(), 0, dates, reach.key());
    }

    private void dates(LocalDate opens, LocalDate deadline, LocalDate locks, int grace) {
        jdbc.sql("UPDATE reporting_period SET opens_on = :o, deadline = :d, locks_on = :l, grace_minutes = :g,"
                        + " data_to = :d WHERE id = :id")
                .param("o", opens)
                .param("d", deadline)
                .param("l", locks)
                .param("g", grace)
                .param("id", data.openPeriod())
                .update();
        campaigns.evict();
    }

    private String audited(String action) {
        return jdbc.sql("SELECT changes::text FROM audit_event WHERE action = :action ORDER BY id DESC LIMIT 1")
                .param("action", action)
                .query(String.class)
                .single();
    }

    private static void refused(String key, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOf(RuleViolation.class).hasMessageContaining(key);
    }
}
