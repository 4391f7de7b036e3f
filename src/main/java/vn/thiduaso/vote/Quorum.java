package vn.thiduaso.vote;

/** The share of all members that must be present before ballots are handed out. */
public enum Quorum {
    HALF(1, 2),
    TWO_THIRDS(2, 3),
    THREE_QUARTERS(3, 4),
    ALL(1, 1);

    private final int parts;
    private final int of;

    Quorum(int parts, int of) {
        this.parts = parts;
        this.of = of;
    }

    /** How many of so many members are needed at least. */
    public int needed(int members) {
        return (members * parts + of - 1) / of;
    }

    public boolean isReached(int present, int members) {
        return present >= needed(members);
    }
}
