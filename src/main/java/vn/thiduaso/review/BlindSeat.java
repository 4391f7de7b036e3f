package vn.thiduaso.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the two people of a two-person check.
 *
 * @param number 1 or 2
 * @param mine whether it is the person who looks
 * @param doneAt null until the person is done
 */
public record BlindSeat(
        int number, String name, boolean mine, @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }
}
