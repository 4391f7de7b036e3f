package vn.thiduaso.evidence;

/** What the virus scanner has said about a file. The text on screen is {@code evidence.scan.<NAME>}. */
public enum ScanState {
    /** No scanner is configured, and none has ever looked at it. */
    NOT_SCANNED,
    WAITING,
    CLEAN,
    INFECTED
}
