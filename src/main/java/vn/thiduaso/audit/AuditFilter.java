package vn.thiduaso.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the trail; every part may be empty.
 *
 * @param text part of the person, the subject or a changed value; case and diacritics do not matter
 * @param action exact name of the action
 * @param from first day, in the product's time zone
 * @param to last day, in the product's time zone
 */
public record AuditFilter(
        @Nullable String text,
        @Nullable String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter NONE = new AuditFilter(null, null, null, null);
}
