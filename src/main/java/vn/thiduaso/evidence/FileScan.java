package vn.thiduaso.evidence;

import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.RuleViolation;

/**
 * What is known of a file's harmlessness, and what that means for the person who asked.
 *
 * @param finding the scanner's name of what it found; only of an infected file
 * @param openable whether this person may open it: an infected file nobody, one that waits only who added it
 */
public record FileScan(ScanState state, @Nullable String finding, boolean openable) {

    /**
     * Of what the database holds.
     *
     * @param stored state of the content
     * @param scannerIsOn whether a content without a verdict will get one
     * @param own whether the person who asks has added the file
     */
    static FileScan of(String stored, @Nullable String finding, boolean scannerIsOn, boolean own) {
        ScanState state = switch (stored) {
            case "CLEAN" -> ScanState.CLEAN;
            case "INFECTED" -> ScanState.INFECTED;
            default -> scannerIsOn ? ScanState.WAITING : ScanState.NOT_SCANNED;
        };
        boolean openable = state != ScanState.INFECTED && (state != ScanState.WAITING || own);
        return new FileScan(state, finding, openable);
    }

    /** Refuses, in a sentence, to hand out what the person may not open. */
    void requireOpenable(String fileName) {
        RuleViolation.unless(
                state != ScanState.INFECTED, "evidence.error.file-infected", fileName, String.valueOf(finding));
        RuleViolation.unless(openable, "evidence.error.file-waiting", fileName);
    }
}
