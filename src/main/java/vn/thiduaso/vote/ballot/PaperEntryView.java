package vn.thiduaso.vote.ballot;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Paper ballots that the secretary has entered.
 *
 * @param accountId who entered them
 * @param decidedBy who confirmed or refused them; null while they wait
 */
public record PaperEntryView(
        UUID id,
        long roundId,
        long accountId,
        String enteredBy,
        int papers,
        State state,
        @Nullable String decidedBy,
        @Nullable String decidedUnit,
        @Nullable String reason) {

    /** Whether entered papers wait for a second person, are in the box, or have to be entered again. */
    public enum State {
        WAITING,
        CONFIRMED,
        REFUSED
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    /** An entry for the person who compares it with the papers; units and papers in no relation to each other. */
    public record Opened(PaperEntryView entry, List<String> units, List<Paper> papers) {}

    /** What one paper says as it was entered. */
    public record Paper(boolean valid, Set<Long> agreed) {}
}
