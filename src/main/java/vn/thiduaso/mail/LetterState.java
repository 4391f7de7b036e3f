package vn.thiduaso.mail;

/** What became of a letter. The text on screen is {@code notice.state.<NAME>}. */
public enum LetterState {
    PENDING,
    /** Somebody is at it; taken up again when nothing was heard of it for a while. */
    SENDING,
    SENT,
    /** Given up. */
    FAILED,
    /** The person has no address: there is nothing to send. */
    NO_ADDRESS;

    /** The kind of badge that shows the state. */
    public String kind() {
        return switch (this) {
            case PENDING, SENDING -> "info";
            case SENT -> "ok";
            case FAILED -> "bad";
            case NO_ADDRESS -> "near";
        };
    }
}
