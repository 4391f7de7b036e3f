package vn.thiduaso.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where days begin and end: every date of the product is a day in Việt Nam. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private VietnamTime() {}

    /** The first instant of the day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The first instant after the day. */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    public static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
