package vn.thiduaso.submission;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A version without its content.
 *
 * @param number counts the submissions of the report, from 1
 * @param late whether it came after what it was due by
 * @param score the self-score
 * @param changedItems items that differ from the version before; 0 for the first one
 * @param changedSections sections that differ from the version before; 0 for the first one
 * @param checksum SHA-256 in hexadecimal
 */
public record SubmissionView(
        long id,
        long reportId,
        long unitId,
        int number,
        Instant submittedAt,
        String submittedBy,
        boolean late,
        BigDecimal score,
        int changedItems,
        int changedSections,
        String checksum) {

    /** The beginning of the checksum, for papers and screens. */
    public String shortChecksum() {
        return checksum.substring(0, 16);
    }
}
