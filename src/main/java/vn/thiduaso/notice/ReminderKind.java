package vn.thiduaso.notice;

import org.jspecify.annotations.Nullable;

/** An occasion on which people are reminded. The text on screen is {@code notice.kind.<NAME>}. */
public enum ReminderKind {
    /** The period opens: every member. */
    OPENING(null),
    /** A number of days before a unit's report is due. */
    BEFORE_DEADLINE(7),
    /** On the day on which it is due. */
    DEADLINE_DAY(null),
    /** From the day after, every so many days until the lock. */
    OVERDUE(3),
    /** The bloc sent entries back to the unit. */
    SENT_BACK(null),
    /** The unit submitted again what was sent back: the leaders who may verify it. */
    ANSWERED(null),
    /** The verification of the unit's report was taken back: the unit. */
    UNVERIFIED(null),
    /** The deadline was moved: the units that it concerns. */
    DEADLINE_CHANGED(null),
    /** The lock was moved and the deadline was not: the units that it concerns. */
    LOCK_CHANGED(null),
    /** A unit's report was opened again after the lock: the unit. */
    REOPENED(null),
    /** The reopening was taken back: the unit. */
    REOPENING_REVOKED(null);

    private final @Nullable Integer usualDays;

    ReminderKind(@Nullable Integer usualDays) {
        this.usualDays = usualDays;
    }

    /** Days of the rule until somebody sets others; null where the rule takes none. */
    @Nullable
    Integer usualDays() {
        return usualDays;
    }

    /** Whether the rule says a number of days. */
    public boolean takesDays() {
        return usualDays != null;
    }

    /** Whether it reminds when something happens, rather than on a day. */
    boolean isNews() {
        return switch (this) {
            case OPENING, BEFORE_DEADLINE, DEADLINE_DAY, OVERDUE -> false;
            case SENT_BACK, ANSWERED, UNVERIFIED, DEADLINE_CHANGED, LOCK_CHANGED, REOPENED, REOPENING_REVOKED -> true;
        };
    }
}
