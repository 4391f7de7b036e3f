package vn.thiduaso.disclosure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change of something locked, about to be made public in the bloc.
 *
 * @param unitId whose report, or null when it concerns the whole period
 * @param before what it was, or null
 * @param after what it is, or null
 */
public record NewDisclosure(
        LockedChangeKind kind,
        long periodId,
        @Nullable Long unitId,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Something about one unit's report. */
    public static NewDisclosure ofReport(LockedChangeKind kind, long periodId, long unitId, @Nullable String reason) {
        return new NewDisclosure(kind, periodId, unitId, null, null, reason);
    }

    /** The same with a last day. */
    public NewDisclosure until(LocalDate day) {
        return new NewDisclosure(kind, periodId, unitId, before, DAY.format(day), reason);
    }

    /** The same about one thing of it, named by its code. */
    public NewDisclosure about(String code) {
        return new NewDisclosure(kind, periodId, unitId, before, code, reason);
    }

    /** Something about a whole period that has a number. */
    public static NewDisclosure ofPeriod(LockedChangeKind kind, long periodId, int number, @Nullable String reason) {
        return new NewDisclosure(kind, periodId, null, null, Integer.toString(number), reason);
    }

    /** A date of a period that was moved. */
    public static NewDisclosure ofDate(LockedChangeKind kind, long periodId, LocalDate before, LocalDate after) {
        return new NewDisclosure(kind, periodId, null, DAY.format(before), DAY.format(after), null);
    }

    /** Whether anything is different at all. */
    boolean isChange() {
        return before == null || !Objects.equals(before, after);
    }
}
