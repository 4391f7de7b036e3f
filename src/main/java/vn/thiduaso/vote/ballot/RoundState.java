package vn.thiduaso.vote.ballot;

/** Where a round stands: ballots are cast, are counted, or count for nothing because the round was given up. */
public enum RoundState {
    OPEN,
    CLOSED,
    VOID
}
