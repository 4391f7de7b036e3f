package vn.thiduaso.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.VietnamTime;

/**
 * A table that the bloc head has adopted as preliminary (bảng dự kiến): frozen for the members to see and object to.
 *
 * @param number 1 for the first of a period, more when answers or corrections changed the points
 * @param windowEndsOn last day on which objections are taken
 * @param checksum SHA-256 of what was frozen, hexadecimal
 * @param reason why it was adopted again, null for the first
 */
public record Adoption(
        int number,
        int schemeNumber,
        Instant adoptedAt,
        String adoptedBy,
        LocalDate windowEndsOn,
        String checksum,
        @Nullable String reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** The day as the sentences of this module name it. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Whether objections are taken at the moment. */
    public boolean isOpenAt(Instant moment) {
        return moment.isBefore(VietnamTime.endOf(windowEndsOn));
    }
}
