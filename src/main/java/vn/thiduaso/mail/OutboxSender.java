package vn.thiduaso.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due, one letter after another, without a transaction while it talks to the mail server. A letter that is
 * refused is tried again after 5 and 15 minutes, 1 and 4 hours, then given up; the others are not held up by it. When the
 * server can't be reached at all the rest waits for the next round.
 */
final class OutboxSender {

    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);

    static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));

    private static final int MOST_AT_ONCE = 500;

    private final Outbox outbox;
    private final MailDelivery delivery;
    private final Clock clock;

    OutboxSender(Outbox outbox, MailDelivery delivery, Clock clock) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** Returns how many were sent. */
    int sendDue() {
        int sent = 0;
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            Optional<Outbox.Loan> letter = outbox.borrow(clock.instant());
            if (letter.isEmpty()) {
                return sent;
            }
            try {
                delivery.deliver(letter.get());
                outbox.sent(letter.get(), clock.instant());
                sent++;
            } catch (MailDelivery.Refused refused) {
                if (!refused.isOfThisLetter()) {
                    log.warn("Không gửi được thư qua máy chủ thư: {}", refused.reason());
                    outbox.hold(letter.get(), refused.reason(), clock.instant().plus(PAUSES.get(0)));
                    return sent;
                }
                tryLater(letter.get(), refused.reason());
            }
        }
        return sent;
    }

    private void tryLater(Outbox.Loan letter, String reason) {
        Instant now = clock.instant();
        log.warn("Thư số {} bị từ chối (lần {}): {}", letter.id(), letter.attempt(), reason);
        if (letter.attempt() > PAUSES.size()) {
            outbox.giveUp(letter, reason, now);
        } else {
            outbox.postpone(letter, reason, now.plus(PAUSES.get(letter.attempt() - 1)));
        }
    }
}
