package vn.thiduaso.crosscheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a checking unit says about one item.
 *
 * @param checkerName the checking unit
 * @param submissionNo the submission that it looked at
 * @param text what it says; never null when it does not agree
 * @param inForce whether the unit is still the checker
 */
public record CrossRemark(
        long indicatorId,
        String checkerName,
        int submissionNo,
        boolean agrees,
        @Nullable String text,
        Instant saidAt,
        String saidBy,
        boolean inForce) {

    /** Status of {@code ui/status} that shows it. */
    public String kind() {
        return agrees ? "ok" : "near";
    }
}
