package vn.thiduaso.evidence.scan;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.audit.AuditLog;
import vn.thiduaso.audit.Change;
import vn.thiduaso.shared.Actor;

/**
 * The contents without a verdict. Each is lent to one scanner at a time, however many applications run; who does not
 * report back within {@link #LOAN} has died, and the content is lent again.
 */
@Component
@Transactional
class ScanQueue {

    static final Duration LOAN = Duration.ofMinutes(10);

    private static final int LONGEST_FAILURE = 500;
    private static final Actor APPLICATION = new Actor(0, "Thi đua số", List.of());

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ScanQueue(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Lends the content that has waited longest, if one is due. */
    Optional<Loan> borrow(Instant now) {
        return jdbc.sql("""
                        UPDATE evidence_content
                        SET scan_state = 'SCANNING', scan_attempts = scan_attempts + 1, scan_due_at = :until
                        WHERE sha256 = (
                          SELECT sha256 FROM evidence_content
                          WHERE scan_state IN ('NEW', 'SCANNING') AND scan_due_at <= :now
                          ORDER BY scan_due_at, sha256 LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED)
                        RETURNING sha256, bytes, scan_attempts
                        """)
                .param("now", at(now))
                .param("until", at(now.plus(LOAN)))
                .query((row, number) ->
                        new Loan(row.getString("sha256"), row.getBytes("bytes"), row.getInt("scan_attempts")))
                .optional();
    }

    void clean(Loan loan, Instant now) {
        end(loan, "CLEAN", "scanned_at = :at, scan_failure = :text", now, null);
    }

    /** Notes what was found, and in the audit trail for each owner who has the file. */
    void infected(Loan loan, String finding, Instant now) {
        if (end(loan, "INFECTED", "scanned_at = :at, scan_finding = :text, scan_failure = null", now, finding)) {
            audit.recordAll(
                    APPLICATION,
                    "evidence.infected",
                    jdbc.sql("SELECT owner_key, title FROM evidence WHERE sha256 = :sha256 ORDER BY id")
                            .param("sha256", loan.sha256())
                            .query((row, number) -> new AuditLog.Entry(
                                    row.getString("owner_key"),
                                    Map.of("evidence", Change.of(row.getString("title"), finding))))
                            .list());
        }
    }

    /** Tries it again later; without a verdict it never counts as clean. */
    void postpone(Loan loan, String failure, Instant next) {
        end(
                loan,
                "NEW",
                "scan_due_at = :at, scan_failure = :text",
                next,
                failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)));
    }

    /** Puts it back as it was: the daemon was away, and this attempt doesn't count. */
    void putBack(Loan loan, Instant now) {
        end(loan, "NEW", "scan_due_at = :at, scan_failure = :text, scan_attempts = scan_attempts - 1", now, null);
    }

    /** Only who still holds the content may say what became of it; says whether that was so. */
    private boolean end(Loan loan, String state, String what, Instant at, @Nullable String text) {
        return jdbc.sql("UPDATE evidence_content SET scan_state = :state, " + what
                                + " WHERE sha256 = :sha256 AND scan_state = 'SCANNING' AND scan_attempts = :attempt")
                        .param("state", state)
                        .param("at", at(at))
                        .param("text", text)
                        .param("sha256", loan.sha256())
                        .param("attempt", loan.attempt())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /**
     * A content in the hands of a scanner.
     *
     * @param attempt how often it was lent, from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // lives while it is scanned, nobody compares it
    record Loan(String sha256, byte[] bytes, int attempt) {}
}
