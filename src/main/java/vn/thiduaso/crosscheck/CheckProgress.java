package vn.thiduaso.crosscheck;

import org.jspecify.annotations.Nullable;

/**
 * How far a check is.
 *
 * @param status of the checked report, null while it is not started
 * @param items entries of the report
 * @param said how many items something was said about
 * @param opinions how many of them were not agreed with
 */
public record CheckProgress(@Nullable String status, int submissionNo, int items, int said, int opinions) {

    /** Nothing is known of the report. */
    static final CheckProgress NONE = new CheckProgress(null, 0, 0, 0, 0);

    /** Whether there is a submission to look at. */
    public boolean isSubmitted() {
        return submissionNo > 0;
    }

    /** Whether the checker may still say something. */
    public boolean isOpen() {
        return isSubmitted() && !"VERIFIED".equals(status);
    }

    public boolean isComplete() {
        return isSubmitted() && said >= items;
    }
}
