package vn.thiduaso.campaign;

import java.time.LocalDate;

/** What leaders may change about a period, in the words of {@link PeriodSheet}. */
public record PeriodDates(LocalDate opensOn, LocalDate deadline, LocalDate locksOn, int graceMinutes) {

    /** Longest grace: a day. */
    public static final int LONGEST_GRACE = 1440;
}
