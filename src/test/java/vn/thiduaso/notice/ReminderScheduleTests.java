package vn.thiduaso.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import vn.thiduaso.mail.MailSettings;
import vn.thiduaso.mail.MailSwitch;
import vn.thiduaso.testing.DatabaseTest;

/** When the day's letters are written, in years in which no test has a period. */
@DatabaseTest
class ReminderScheduleTests {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DailyRun daily;

    @BeforeEach
    void noDayIsDone() {
        jdbc.sql("DELETE FROM reminder_run").update();
    }

    @Test
    void ofTwoApplicationsOneWritesTheDay() throws Exception {
        assertThat(together(() -> daily.run(LocalDate.of(2098, 1, 1)))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void theDayBeginsAtTheSetTimeInVietnam() {
        schedule(MailSwitch.on(), "2098-03-02T23:59:00Z").poll();
        assertThat(days()).isEmpty();

        ReminderSchedule atSeven = schedule(MailSwitch.on(), "2098-03-03T00:00:00Z");
        atSeven.poll();
        atSeven.poll();
        assertThat(days()).containsExactly(LocalDate.of(2098, 3, 3));
    }

    @Test
    void aDayOnWhichNothingRanInTheMorningIsMadeUpFor() {
        schedule(MailSwitch.on(), "2098-03-03T15:30:00Z").poll();

        assertThat(days()).containsExactly(LocalDate.of(2098, 3, 3));
    }

    @Test
    void whileMailIsOffNoDayBegins() {
        schedule(MailSwitch.off(), "2098-03-03T02:00:00Z").poll();

        assertThat(days()).isEmpty();
    }

    @Test
    void whatIsMissingForMailIsNamed() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("spring.mail.host", " ")
                .withProperty("thidua.base-url", "thidua.example")
                .withProperty("spring.mail.username", "nhac-viec@thidua.example");

        assertThat(MailSwitch.of(environment).missing()).containsExactly("SPRING_MAIL_HOST", "THIDUA_BASE_URL");
        assertThat(MailSwitch.on().missing()).isEmpty();
    }

    private ReminderSchedule schedule(MailSettings mail, String now) {
        return new ReminderSchedule(mail, daily, Clock.fixed(Instant.parse(now), VIETNAM), "07:00");
    }

    private List<LocalDate> days() {
        return jdbc.sql("SELECT day FROM reminder_run ORDER BY day")
                .query(LocalDate.class)
                .list();
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(List.of(work, work))) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
