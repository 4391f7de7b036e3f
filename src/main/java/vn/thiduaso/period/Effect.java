package vn.thiduaso.period;

/** What a change of dates does to one unit; on screen {@code period.effect.<NAME>}. */
public enum Effect {
    /** It submitted late and is in time now. */
    BECOMES_IN_TIME("ok"),
    /** It submitted in time and is late now. */
    BECOMES_LATE("bad"),
    /** It had missed the deadline and can still make it. */
    NO_LONGER_OVERDUE("ok"),
    UNLOCKED("ok"),
    LOCKED("bad"),
    OPENED("ok"),
    OPENS_ON_ANOTHER_DAY("info"),
    MORE_TIME("ok"),
    LESS_TIME("near"),
    LOCKS_ON_ANOTHER_DAY("info");

    private final String kind;

    Effect(String kind) {
        this.kind = kind;
    }

    /** The kind of badge that shows it. */
    public String kind() {
        return kind;
    }
}
