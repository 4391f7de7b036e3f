package vn.thiduaso.submission;

/**
 * A version with its content.
 *
 * @param genuine whether the checksum still fits what is stored
 */
public record Submission(SubmissionView head, Snapshot content, boolean genuine) {}
