package vn.thiduaso.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.ranking.RankingService;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.Grant;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

@DatabaseTest
class TaskQueriesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private RankingService rankings;

    @Autowired
    private CampaignCatalogue campaigns;

    @Autowired
    private TaskQueries queries;

    private BlocData data;

    @BeforeEach
    void onePeriodIsOpenAndTheEarlierOnesAreOver() {
        data = new BlocData(jdbc, 2, LocalDate.now());
    }

    @Test
    void aUnitIsAskedForTheOpenPeriodOnly() {
        assertThat(queries.tasks(data.officer(1)))
                .extracting(Task::titleKey, Task::href)
                .containsExactly(
                        tuple("home.task.notStarted", "/ky/" + data.openPeriod() + "/bao-cao/" + data.unit(1)));
    }

    @Test
    void leadersVerifyOthersAndWaitForTheOwnUnit() {
        submissions.submit(data, 0, 90);
        submissions.submit(data, 1, 80);

        assertThat(keys(data.blocHead())).containsExactly("home.task.toVerify", "home.task.ownUnitWaits");
        assertThat(queries.tasks(data.blocHead()).get(0).names()).containsExactly(name(1));
        assertThat(queries.tasks(data.blocDeputy()).get(0).names()).containsExactly(name(0));
    }

    @Test
    void whatWasSentBackAndHasComeAgainIsSaidApart() {
        long report = submissions.submit(data, 1, 80).id();
        reports.sendBack(
                data.blocHead(),
                report,
                Map.of(data.indicators.get(1), "Thiếu bảng kê"),
                LocalDate.now().plusDays(3));
        assertThat(keys(data.officer(1))).containsExactly("home.task.returned");
        reports.submit(data.head(1), data.openPeriod(), data.unit(1));

        assertThat(keys(data.blocHead())).containsExactly("home.task.answered", "home.task.unitsNotStarted");
    }

    @Test
    void whatWasSubmittedStillWaitsAfterTheLock() {
        submissions.submit(data, 1, 80);
        lock();

        assertThat(keys(data.blocHead())).containsExactly("home.task.toVerify");
        assertThat(keys(data.officer(1))).isEmpty();
    }

    @Test
    void theHeadIsAskedToPublishWhenNothingElseIsLeftToDo() {
        submissions.verify(data, 0, 90);
        assertThat(keys(data.blocHead())).containsExactly("home.task.unitsNotStarted");
        submissions.verify(data, 1, 80);

        assertThat(queries.tasks(data.blocHead()))
                .extracting(Task::titleKey, Task::isUrgent)
                .containsExactly(tuple("home.task.toPublish", true));
        assertThat(queries.tasks(data.blocDeputy()))
                .extracting(Task::titleKey, Task::isUrgent)
                .containsExactly(tuple("home.task.toPublish", false));

        rankings.publish(data.blocHead(), data.openPeriod(), 0, null);
        assertThat(keys(data.blocHead())).isEmpty();
    }

    @Test
    void afterTheLockThoseWhoNeverSubmittedAreNotWaitedFor() {
        submissions.verify(data, 1, 80);
        lock();

        assertThat(keys(data.blocHead())).containsExactly("home.task.toPublish");
    }

    @Test
    void othersAreToldWhereTheirWorkIs() {
        assertThat(keys(data.superior())).containsExactly("home.task.readRankings");
        Actor administrator = new Actor(1, "Quản trị", List.of(Grant.administrator()));
        assertThat(keys(administrator)).containsExactly("home.task.accounts");
    }

    private List<String> keys(Actor actor) {
        return queries.tasks(actor).stream().map(Task::titleKey).toList();
    }

    private String name(int unit) {
        return jdbc.sql("SELECT name FROM unit WHERE id = ?")
                .param(data.unit(unit))
                .query(String.class)
                .single();
    }

    /** Ends the open period yesterday. */
    private void lock() {
        jdbc.sql("UPDATE reporting_period SET deadline = :day, locks_on = :day WHERE id = :id")
                .param("day", LocalDate.now().minusDays(1))
                .param("id", data.openPeriod())
                .update();
        campaigns.evict();
    }
}
