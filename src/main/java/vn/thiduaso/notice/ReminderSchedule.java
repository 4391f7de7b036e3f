package vn.thiduaso.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import vn.thiduaso.mail.MailSettings;

/**
 * Has the day's reminders written at the set time in Vietnam, or as soon afterwards as an application runs; not while mail
 * is off.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "thidua.mail.scheduled", matchIfMissing = true)
class ReminderSchedule {

    private final MailSettings settings;
    private final DailyRun daily;
    private final Clock clock;
    private final LocalTime time;
    private @Nullable LocalDate done;

    ReminderSchedule(MailSettings settings, DailyRun daily, Clock clock, @Value("${thidua.reminders.at}") String time) {
        this.settings = settings;
        this.daily = daily;
        this.clock = clock;
        this.time = LocalTime.parse(time);
    }

    @Scheduled(initialDelayString = "${thidua.mail.poll}", fixedDelayString = "${thidua.mail.poll}")
    void poll() {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        if (settings.isOn() && !now.toLocalTime().isBefore(time) && !today.equals(done)) {
            daily.run(today);
            done = today;
        }
    }
}
