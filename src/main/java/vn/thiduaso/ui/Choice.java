package vn.thiduaso.ui;

/**
 * One option of a select or a group of radio buttons.
 *
 * @param value what the form sends
 * @param text what the person reads, already in the person's language
 */
public record Choice(String value, String text) {

    /** A choice of something with an id. */
    public static Choice of(long id, String text) {
        return new Choice(Long.toString(id), text);
    }
}
