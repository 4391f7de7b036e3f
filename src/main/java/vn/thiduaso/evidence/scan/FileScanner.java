package vn.thiduaso.evidence.scan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what is due to the daemon, one content after another, without a transaction while it talks. A content that the
 * daemon gives no verdict for is tried again after 1, 5 and 15 minutes, then every hour; the others are not held up by
 * it. When the daemon can't be reached everything waits for the next round.
 */
final class FileScanner {

    private static final Logger log = LoggerFactory.getLogger(FileScanner.class);

    static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));

    private final ScanQueue queue;
    private final Clock clock;
    private boolean away;

    FileScanner(ScanQueue queue, Clock clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** Returns how many got a verdict. */
    int scanDue(Clamd daemon) {
        int scanned = 0;
        for (Optional<ScanQueue.Loan> next = queue.borrow(clock.instant());
                next.isPresent();
                next = queue.borrow(clock.instant())) {
            ScanQueue.Loan loan = next.get();
            try {
                end(loan, daemon);
                scanned++;
            } catch (Clamd.NoVerdict none) {
                if (!none.wasReached()) {
                    putBack(loan, none.reason());
                    return scanned;
                }
                tryLater(loan, none.reason());
            }
        }
        return scanned;
    }

    private void end(ScanQueue.Loan loan, Clamd daemon) {
        String finding = daemon.scan(loan.bytes());
        away = false;
        if (finding == null) {
            queue.clean(loan, clock.instant());
        } else {
            log.warn("Tệp minh chứng {} có mã độc: {}", loan.sha256(), finding);
            queue.infected(loan, finding, clock.instant());
        }
    }

    /** Says so once, not at each round of a long absence. */
    private void putBack(ScanQueue.Loan loan, String reason) {
        if (!away) {
            log.warn("Không kết nối được trình quét mã độc, các tệp mới phải chờ: {}", reason);
        }
        away = true;
        queue.putBack(loan, clock.instant());
    }

    private void tryLater(ScanQueue.Loan loan, String reason) {
        Instant now = clock.instant();
        log.warn("Chưa quét được tệp minh chứng {} (lần {}): {}", loan.sha256(), loan.attempt(), reason);
        queue.postpone(loan, reason, now.plus(PAUSES.get(Math.min(loan.attempt(), PAUSES.size()) - 1)));
    }
}
