package vn.thiduaso.ranking;

/**
 * Which table of a period a reader wants.
 *
 * @param kind what the number counts
 * @param number of the preliminary or published table
 */
public record TableChoice(Kind kind, int number) {

    /** The furthest one that the reader may see. */
    public static final TableChoice NEWEST = new TableChoice(Kind.NEWEST, 0);

    /** What is known now. */
    public static final TableChoice LIVE = new TableChoice(Kind.LIVE, 0);

    /** Kinds of tables. */
    public enum Kind {
        NEWEST,
        LIVE,
        ADOPTED,
        PUBLISHED
    }

    public static TableChoice adopted(int number) {
        return new TableChoice(Kind.ADOPTED, number);
    }

    public static TableChoice published(int number) {
        return new TableChoice(Kind.PUBLISHED, number);
    }
}
