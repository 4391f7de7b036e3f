package vn.thiduaso.disclosure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the public list; every part may be empty.
 *
 * @param text part of the unit, the person or the reason; case and diacritics do not matter
 * @param from first day, in Vietnam's time
 * @param to last day
 */
public record DisclosureFilter(
        String text,
        @Nullable LockedChangeKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
