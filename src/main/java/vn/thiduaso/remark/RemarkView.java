package vn.thiduaso.remark;

import java.time.Instant;

/**
 * Something that was said about an indicator of a report.
 *
 * @param ofUnit whether somebody of the reporting unit said it; otherwise a leader of the bloc
 */
public record RemarkView(String text, boolean ofUnit, String saidBy, Instant saidAt) {}
