package vn.thiduaso.vote.ballot;

import java.time.Instant;

/**
 * What an open round asks of a person.
 *
 * @param toCast whether the person has a unit's ballot to cast
 * @param papersDue paper ballots that the person, as secretary, has not entered
 * @param toCompare entries of paper ballots that the person may compare
 * @param outstanding ballots that have not come back, for who runs the session; −1 for others
 */
public record Waiting(
        long campaignId,
        long sessionId,
        Instant startsAt,
        boolean toCast,
        int papersDue,
        int toCompare,
        int outstanding) {

    /** Whether all ballots are in and the round can be closed. */
    public boolean isComplete() {
        return outstanding == 0;
    }
}
