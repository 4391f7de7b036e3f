package vn.thiduaso.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the person.
 *
 * @param kind status of {@code ui/status}: bad, near, info or ok
 * @param titleKey message, with its arguments
 * @param names things by name, e.g. the units that have not begun; may be empty
 * @param due by when, or null
 * @param href where it is done
 * @param actionKey message on the button
 */
public record Task(
        String kind,
        String titleKey,
        List<Object> arguments,
        List<String> names,
        @Nullable LocalDate due,
        String href,
        String actionKey) {

    static Task of(String kind, String titleKey, @Nullable LocalDate due, String href, String actionKey) {
        return new Task(kind, titleKey, List.of(), List.of(), due, href, actionKey);
    }

    Task with(Object... newArguments) {
        return new Task(kind, titleKey, List.of(newArguments), names, due, href, actionKey);
    }

    Task naming(List<String> newNames) {
        return new Task(kind, titleKey, arguments, newNames, due, href, actionKey);
    }

    /** Whether somebody has to act; the others only tell how things stand. */
    public boolean isUrgent() {
        return "bad".equals(kind) || "near".equals(kind);
    }
}
