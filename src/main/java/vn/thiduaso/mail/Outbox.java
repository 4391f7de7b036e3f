package vn.thiduaso.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters to send. Written in the transaction of what they tell of; a letter that is there already is not written
 * again. Each is lent to one sender at a time, however many applications run: who does not report back within
 * {@link #LOAN} has died, and the letter is lent again, with the same Message-ID.
 */
@Component
@Transactional
public class Outbox {

    static final Duration LOAN = Duration.ofMinutes(10);
    static final Duration WORTH_SENDING = Duration.ofDays(3);

    private static final String OPEN = "state IN ('PENDING', 'SENDING')";
    private static final int LONGEST_FAILURE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether the letter is new; without an address it is kept as one that could not be sent. */
    public boolean add(Letter letter) {
        String email = letter.to().email();
        String address = email == null || email.isBlank() ? null : email.strip();
        return jdbc.sql("""
                                INSERT INTO mail_letter (id, letter_key, topic, kind, account_id, person, address, subject,
                                  text, state, attempts, created_at, next_attempt_at)
                                VALUES (nextval('mail_letter_seq'), :key, :topic, :kind, :account, :person, :address,
                                  :subject, :text, :state, 0, :now, :now)
                                ON CONFLICT ON CONSTRAINT uq_mail_letter_key DO NOTHING
                                """)
                        .param("key", letter.key())
                        .param("topic", letter.topic())
                        .param("kind", letter.kind())
                        .param("account", letter.to().accountId())
                        .param("person", letter.to().name())
                        .param("address", address)
                        .param("subject", letter.subject())
                        .param("text", letter.text())
                        .param("state", (address == null ? LetterState.NO_ADDRESS : LetterState.PENDING).name())
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * Sends a letter again that was given up or had no address, to where its reader is reached now. Says whether it was
     * such a letter: of two people who ask for it at once one does it.
     */
    public boolean sendAgain(String topic, long letterId, String address, String by) {
        return jdbc.sql("""
                        UPDATE mail_letter
                        SET state = 'PENDING', address = :address, attempts = 0, failure = null, next_attempt_at = :now,
                            resent_at = :now, resent_by = :by
                        WHERE id = :id AND topic = :topic AND state IN ('FAILED', 'NO_ADDRESS')
                        """)
                        .param("id", letterId)
                        .param("topic", topic)
                        .param("address", address)
                        .param("by", by)
                        .param("now", at(clock.instant()))
                        .update()
                == 1;
    }

    /** Lends the letter that has waited longest, if one is due. */
    Optional<Loan> borrow(Instant now) {
        giveUpStale(now);
        return jdbc.sql("UPDATE mail_letter SET state = 'SENDING', attempts = attempts + 1, next_attempt_at = :until"
                        + " WHERE id = (SELECT id FROM mail_letter WHERE " + OPEN + " AND next_attempt_at <= :now"
                        + " ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)"
                        + " RETURNING id, address, subject, text, attempts, created_at")
                .param("now", at(now))
                .param("until", at(now.plus(LOAN)))
                .query(Outbox::loan)
                .optional();
    }

    void sent(Loan loan, Instant now) {
        end(loan, "state = 'SENT', sent_at = :at, failure = :failure", now, null);
    }

    /** Tries it again later. */
    void postpone(Loan loan, String failure, Instant next) {
        end(loan, "state = 'PENDING', next_attempt_at = :at, failure = :failure", next, failure);
    }

    /** As {@link #postpone}, but this attempt doesn't count: it was not the letter's fault. */
    void hold(Loan loan, String failure, Instant next) {
        end(
                loan,
                "state = 'PENDING', next_attempt_at = :at, failure = :failure, attempts = attempts - 1",
                next,
                failure);
    }

    void giveUp(Loan loan, String failure, Instant now) {
        end(loan, "state = 'FAILED', next_attempt_at = :at, failure = :failure", now, failure);
    }

    /** What nobody has taken for days, because the server was away, would only confuse by now. */
    private void giveUpStale(Instant now) {
        jdbc.sql("UPDATE mail_letter SET state = 'FAILED', failure = coalesce(failure, 'mail.failure.stale')"
                        + " WHERE " + OPEN
                        + " AND next_attempt_at <= :now AND coalesce(resent_at, created_at) < :stale")
                .param("now", at(now))
                .param("stale", at(now.minus(WORTH_SENDING)))
                .update();
    }

    /** Only who still holds the letter may say what became of it. */
    private void end(Loan loan, String what, Instant at, @Nullable String failure) {
        jdbc.sql("UPDATE mail_letter SET " + what + " WHERE id = :id AND state = 'SENDING' AND attempts = :attempt")
                .param("at", at(at))
                .param("failure", shortened(failure))
                .param("id", loan.id())
                .param("attempt", loan.attempt())
                .update();
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null ? null : text.substring(0, Math.min(text.length(), LONGEST_FAILURE));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Loan loan(ResultSet row, int number) throws SQLException {
        return new Loan(
                row.getLong("id"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("text"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /**
     * A letter in the hands of a sender.
     *
     * @param attempt how often it was lent, from 1
     */
    record Loan(long id, String address, String subject, String text, int attempt, Instant createdAt) {}
}
