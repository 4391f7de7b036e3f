package vn.thiduaso.evidence;

/**
 * The same file (by its hash) or the same document (by number and date) at another owner.
 *
 * @param evidenceId of the evidence that was asked about
 * @param otherOwnerKey who has the same
 */
public record Alike(long evidenceId, String otherOwnerKey) {}
