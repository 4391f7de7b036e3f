package vn.thiduaso.notice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;

/**
 * What a campaign's rule says, stored or usual.
 *
 * @param days for a kind that takes days, from 1 to 60; otherwise null
 * @param version of the stored rule, {@value #USUAL} while there is none
 */
public record RuleSetting(
        ReminderKind kind, boolean enabled, @Nullable Integer days, int version) {

    static final int USUAL = -1;
    private static final int MOST_DAYS = 60;

    /** Refuses a number of days that makes no sense. */
    public RuleSetting {
        RuleViolation.unless(
                kind.takesDays() ? days != null && days >= 1 && days <= MOST_DAYS : days == null,
                "notice.error.days",
                MOST_DAYS);
    }

    static RuleSetting usual(ReminderKind kind) {
        return new RuleSetting(kind, true, kind.usualDays(), USUAL);
    }

    /** For a rule that takes days. */
    int requiredDays() {
        if (days == null) {
            throw new IllegalStateException(kind + " takes no days");
        }
        return days;
    }

    boolean saysTheSameAs(RuleSetting other) {
        return enabled == other.enabled && Objects.equals(days, other.days);
    }
}
