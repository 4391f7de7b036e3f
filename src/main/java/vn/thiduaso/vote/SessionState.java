package vn.thiduaso.vote;

/** Where a session stands: it is being prepared, votes, or is over. */
public enum SessionState {
    PREPARING,
    RUNNING,
    ENDED
}
