package vn.thiduaso.audit;

import org.jspecify.annotations.Nullable;

/**
 * What one field held before and holds now, as a person would read it.
 *
 * @param before null when there was nothing
 * @param after null when nothing is left
 */
public record Change(@Nullable String before, @Nullable String after) {

    /** A change of any values, written with their text; null stays null. */
    public static Change of(@Nullable Object before, @Nullable Object after) {
        return new Change(text(before), text(after));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
