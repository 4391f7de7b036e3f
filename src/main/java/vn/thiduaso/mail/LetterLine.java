package vn.thiduaso.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the history.
 *
 * @param address null when none was known
 * @param nextAttemptAt when it is tried again, null unless it waits
 * @param resentAt when a leader had it sent again, with who that was; null otherwise
 * @param failure what the server said to the last attempt, or a message key; null when nothing went wrong
 */
public record LetterLine(
        long id,
        String kind,
        String person,
        @Nullable String address,
        String subject,
        String text,
        LetterState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable String failure,
        @Nullable Instant resentAt,
        @Nullable String resentBy) {

    /** Whether it was given up, or had nowhere to go: it can be sent again. */
    public boolean isEndedUnsent() {
        return state == LetterState.FAILED || state == LetterState.NO_ADDRESS;
    }

    /** Whether the failure is our own sentence, in the bundles, rather than the server's words. */
    public boolean failureIsKey() {
        return failure != null && failure.startsWith("mail.failure.");
    }
}
