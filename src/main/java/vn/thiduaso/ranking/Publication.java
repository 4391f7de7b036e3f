package vn.thiduaso.ranking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and by whom a table was frozen for everybody.
 *
 * @param number 1 for the first publication of a period, more for corrections
 * @param checksum SHA-256 of the published content, hexadecimal
 * @param reason why it was corrected, null for the first
 * @param latest whether no correction has replaced it
 */
public record Publication(
        long id,
        int number,
        int schemeNumber,
        Instant publishedAt,
        String publishedBy,
        String checksum,
        @Nullable String reason,
        boolean latest) {}
