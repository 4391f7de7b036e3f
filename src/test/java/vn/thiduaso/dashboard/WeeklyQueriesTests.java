package vn.thiduaso.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.dashboard.WeeklySheet.Concern;
import vn.thiduaso.report.ReportService;
import vn.thiduaso.report.typed.EntryInput;
import vn.thiduaso.report.typed.EntryText;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.shared.NotFound;
import vn.thiduaso.testing.BlocData;
import vn.thiduaso.testing.DatabaseTest;
import vn.thiduaso.testing.Submissions;

/** Who has not started, who is stuck and what waits too long. */
@DatabaseTest
class WeeklyQueriesTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Submissions submissions;

    @Autowired
    private ReportService reports;

    @Autowired
    private WeeklyQueries weeks;

    @Autowired
    private CampaignCatalogue campaigns;

    private BlocData data;

    @BeforeEach
    void unitsInEveryState() {
        data = new BlocData(jdbc, 7, LocalDate.now());
        draft(1);
        draft(2);
        submissions.submit(data, 3, 80);
        submissions.submit(data, 4, 80);
        submissions.verify(data, 5, 80);
        submissions.submit(data, 6, 80);
        set(2, "changed_at = now() - interval '8 days'");
        set(4, "submitted_at = now() - interval '8 days'");
        set(6, "status = 'RETURNED', return_due_on = current_date - 1");
    }

    @Test
    void eachUnitIsSaidWhatItsHeadMustHear() {
        assertThat(concerns(7))
                .containsEntry(data.unit(0), Concern.NOT_STARTED)
                .containsEntry(data.unit(1), Concern.ON_THE_WAY)
                .containsEntry(data.unit(2), Concern.STUCK)
                .containsEntry(data.unit(3), Concern.ON_THE_WAY)
                .containsEntry(data.unit(4), Concern.WAITS_LONG)
                .containsEntry(data.unit(5), Concern.DONE)
                .containsEntry(data.unit(6), Concern.ANSWER_OVERDUE);
    }

    @Test
    void whoMissedTheLockIsNotPassedOver() {
        jdbc.sql("UPDATE reporting_period SET data_to = :day, deadline = :day, locks_on = :day WHERE id = :id")
                .param("day", LocalDate.now().minusDays(1))
                .param("id", data.openPeriod())
                .update();
        campaigns.evict();

        assertThat(concerns(7))
                .containsEntry(data.unit(0), Concern.MISSED)
                .containsEntry(data.unit(2), Concern.MISSED)
                .containsEntry(data.unit(5), Concern.DONE);
        assertThat(weeks.sheet(data.blocHead(), data.openPeriod(), 7).isQuiet()).isFalse();
    }

    @Test
    void moreDaysMakeOneMorePatient() {
        assertThat(concerns(14))
                .containsEntry(data.unit(2), Concern.ON_THE_WAY)
                .containsEntry(data.unit(4), Concern.ON_THE_WAY)
                .containsEntry(data.unit(6), Concern.ANSWER_OVERDUE);
        assertThat(weeks.sheet(data.blocHead(), data.openPeriod(), -3).days()).isEqualTo(1);
        assertThat(weeks.sheet(data.blocHead(), data.openPeriod(), 999).days()).isEqualTo(60);
    }

    @Test
    void whatCameInDuringTheWeekIsNamed() {
        assertThat(weeks.sheet(data.blocHead(), data.openPeriod(), 7).submitted())
                .extracting(line -> line.unit().id())
                .containsExactlyInAnyOrder(data.unit(3), data.unit(5), data.unit(6));
    }

    @Test
    void itIsForLeadersOnly() {
        for (Actor actor : List.of(data.officer(1), data.head(1), data.superior())) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> weeks.sheet(actor, data.openPeriod(), 7));
        }
    }

    private Map<Long, Concern> concerns(int days) {
        Map<Long, WeeklySheet.Line> lines = weeks.sheet(data.blocHead(), data.openPeriod(), days).lines().stream()
                .collect(Collectors.toMap(line -> line.unit().id(), Function.identity()));
        return lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().concern()));
    }

    private void draft(int unit) {
        EntryText typed = new EntryText("ENTERED", List.of("3"), "4", "", "", "");
        EntryInput row = new EntryInput(data.indicators.get(1), "", "", typed, false);
        reports.saveEntries(data.officer(unit), data.openPeriod(), data.unit(unit), List.of(row));
    }

    private void set(int unit, String change) {
        jdbc.sql("UPDATE report SET " + change + " WHERE unit_id = :unit AND period_id = :period")
                .param("unit", data.unit(unit))
                .param("period", data.openPeriod())
                .update();
    }
}
