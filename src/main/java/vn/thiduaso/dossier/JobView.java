package vn.thiduaso.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that somebody asked for.
 *
 * @param done files written so far
 * @param total files to write; 0 until that is known
 * @param dossierId the dossier, once it is made
 * @param failure message that says why it was not made
 * @param failureDetails the message's arguments
 */
public record JobView(
        long id,
        long campaignId,
        long accountId,
        JobState state,
        int done,
        int total,
        @Nullable Long dossierId,
        @Nullable String failure,
        List<String> failureDetails,
        Instant askedAt,
        String askedBy) {

    public boolean isOpen() {
        return state.isOpen();
    }

    /** How much is done, in percent; never 100 before the end. */
    public int percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total == 0 ? 0 : Math.min(99, done * 100 / total);
    }
}
