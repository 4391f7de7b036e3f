package vn.thiduaso.dossier.edition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thiduaso.shared.RuleViolation;

/**
 * Makes the dossiers that wait, one after another. What the rules do not allow is told to who asked; anything unforeseen is
 * tried three times.
 */
@Component
public class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final Duration BETWEEN_NEWS = Duration.ofMillis(300);

    private final JobRows jobs;
    private final Compiler compiler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JobRunner(JobRows jobs, Compiler compiler, TransactionTemplate transaction, Clock clock) {
        this.jobs = jobs;
        this.compiler = compiler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns how many were made. */
    public int runDue() {
        int made = 0;
        for (Optional<JobRows.Loan> next = jobs.borrow(); next.isPresent(); next = jobs.borrow()) {
            if (run(next.get())) {
                made++;
            }
        }
        return made;
    }

    private boolean run(JobRows.Loan loan) {
        try {
            transaction.executeWithoutResult(status -> {
                long dossier = compiler.compile(loan.actor(), loan.wish(), news(loan));
                requireLent(jobs.done(loan, dossier));
            });
            return true;
        } catch (LoanEnded gone) {
            log.warn("Việc lập hồ sơ số {} đã được giao cho tiến trình khác", loan.id());
        } catch (RuleViolation refused) {
            jobs.failed(loan, refused);
        } catch (RuntimeException unforeseen) {
            log.error("Không lập được hồ sơ, việc số {} (lần {})", loan.id(), loan.attempt(), unforeseen);
            if (loan.attempt() >= JobRows.MOST_ATTEMPTS) {
                jobs.failed(loan, new RuleViolation("dossier.error.unforeseen", Long.toString(loan.id())));
            } else {
                jobs.putBack(loan);
            }
        }
        return false;
    }

    /** Tells the first file, the last one, and a few times a second in between. */
    private Compiler.Progress news(JobRows.Loan loan) {
        Instant[] last = {Instant.EPOCH};
        return (done, total) -> {
            Instant now = clock.instant();
            if (done == total || Duration.between(last[0], now).compareTo(BETWEEN_NEWS) >= 0) {
                last[0] = now;
                requireLent(jobs.told(loan, done, total));
            }
        };
    }

    private static void requireLent(boolean lent) {
        if (!lent) {
            throw new LoanEnded();
        }
    }

    /** Somebody else makes it by now. */
    private static final class LoanEnded extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
