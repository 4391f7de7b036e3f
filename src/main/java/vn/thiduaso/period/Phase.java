package vn.thiduaso.period;

import java.time.LocalDate;
import vn.thiduaso.campaign.PeriodSheet;

/** Where a period stands on a day; on screen {@code period.phase.<NAME>}. */
public enum Phase {
    TO_COME("none"),
    OPEN("ok"),
    OVERDUE("near"),
    LOCKED("bad"),
    PUBLISHED("info");

    private final String kind;

    Phase(String kind) {
        this.kind = kind;
    }

    /** The kind of badge that shows it. */
    public String kind() {
        return kind;
    }

    static Phase of(PeriodSheet period, boolean published, LocalDate day) {
        if (published) {
            return PUBLISHED;
        }
        if (day.isBefore(period.opensOn())) {
            return TO_COME;
        }
        if (day.isAfter(period.locksOn())) {
            return LOCKED;
        }
        return day.isAfter(period.deadline()) ? OVERDUE : OPEN;
    }
}
