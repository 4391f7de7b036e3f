package vn.thiduaso.report;

/**
 * Where a report stands: DRAFT → SUBMITTED → VERIFIED or RETURNED; RETURNED → SUBMITTED. What people are shown is
 * {@link ReportWindow#shown}, with the words {@code report.state.<NAME>} and the badge of {@code report/state}.
 */
public enum ReportState {
    /** Nobody has saved anything yet: there is no report in the database. */
    NOT_STARTED,
    DRAFT,
    SUBMITTED,
    RETURNED,
    VERIFIED,
    /** Not submitted, or sent back and not answered, and nothing is taken any more; never in the database. */
    LOCKED;

    /** Whether the unit may change entries: all of a draft, the sent-back ones of a returned report. */
    public boolean isWithUnit() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED;
    }

    /** The kind of badge that shows the state. */
    public String kind() {
        return switch (this) {
            case NOT_STARTED -> "none";
            case DRAFT, SUBMITTED -> "info";
            case RETURNED, LOCKED -> "bad";
            case VERIFIED -> "ok";
        };
    }
}
