/**
 * What a unit submitted: every submission is a numbered version that is never changed, stored in the transaction of the
 * submission with everything that was judged (figures, reasons, notes, evidence with its hashes, self-scores, the
 * sections of the unit's paper) and a checksum. Versions are listed, read and compared line by line; the review reads
 * what changed. The unit's own people and the leaders of the bloc see them, for others they do not exist. The sections
 * are {@code submission.narrative}, the báo cáo kết quả is {@code submission.paper}.
 */
@NullMarked
package vn.thiduaso.submission;

import org.jspecify.annotations.NullMarked;
