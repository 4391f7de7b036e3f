package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Outcome;

/**
 * One unit × one indicator on the dashboard.
 *
 * @param percentage for a ratio, rounded to one decimal
 * @param level number of the level reached, from 1, for a milestone
 */
public record Cell(
        Outcome outcome,
        @Nullable BigDecimal percentage,
        @Nullable Integer level) {

    /** Status of {@code ui/status}. */
    public String kind() {
        return switch (outcome) {
            case MET -> "ok";
            case NEAR -> "near";
            case MISSED, MISSING -> "bad";
            case NOT_COUNTED -> "none";
        };
    }
}
