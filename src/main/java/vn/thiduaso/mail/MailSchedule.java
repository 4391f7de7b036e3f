package vn.thiduaso.mail;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks twice a minute whether letters wait. While mail is off it does nothing, not even a query. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "thidua.mail.scheduled", matchIfMissing = true)
class MailSchedule {

    private final MailSettings settings;
    private final ObjectProvider<JavaMailSender> mail;
    private final Outbox outbox;
    private final Clock clock;

    MailSchedule(MailSettings settings, ObjectProvider<JavaMailSender> mail, Outbox outbox, Clock clock) {
        this.settings = settings;
        this.mail = mail;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${thidua.mail.poll}", fixedDelayString = "${thidua.mail.poll}")
    void poll() {
        JavaMailSender sender = settings.isOn() ? mail.getIfAvailable() : null;
        if (sender != null) {
            new OutboxSender(outbox, new MailDelivery(sender, settings.from()), clock).sendDue();
        }
    }
}
