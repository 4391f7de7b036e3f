package vn.thiduaso.workbook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that came back and is kept aside.
 *
 * @param takenAt when it was taken over into the report, or null
 * @param taken how many indicators that changed
 */
record Upload(
        long id,
        String fileName,
        Instant uploadedAt,
        Instant expiresAt,
        @Nullable Instant takenAt,
        int taken,
        List<UploadedRow> rows) {}
