package vn.thiduaso.vote;

import java.time.Instant;

/**
 * A session in a list.
 *
 * @param nominees how many stand on its agenda
 * @param rounds how many rounds were closed
 * @param open whether ballots can be cast now
 */
public record SessionLine(
        long id, Instant startsAt, String place, SessionState state, int nominees, int rounds, boolean open) {}
