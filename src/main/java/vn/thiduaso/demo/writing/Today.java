package vn.thiduaso.demo.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The day on which the demo is made: nothing in it happens later. */
public record Today(LocalDate date, OffsetDateTime now) {

    public static Today of(Clock clock) {
        return new Today(LocalDate.now(clock), OffsetDateTime.now(clock));
    }

    /** A moment in working hours of the day, or just now when that is still to come. */
    public OffsetDateTime at(LocalDate day, Dice dice) {
        LocalTime time = LocalTime.of(dice.between(8, 16), dice.between(0, 59));
        OffsetDateTime moment = day.atTime(time).atOffset(now.getOffset());
        return moment.isAfter(now) ? now.minusMinutes(1) : moment;
    }

    public static OffsetDateTime later(OffsetDateTime one, @Nullable OffsetDateTime other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    public static OffsetDateTime earlier(OffsetDateTime one, @Nullable OffsetDateTime other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    public boolean isPast(LocalDate day) {
        return day.isBefore(date);
    }

    public LocalDate notLater(LocalDate day) {
        return day.isAfter(date) ? date : day;
    }
}
