package vn.thiduaso.campaign.check;

/** What a check found, in a sentence for the person who enters. */
public record Finding(CheckKind kind, String sentence) {

    public Severity severity() {
        return kind.severity();
    }

    public boolean isWarning() {
        return severity() == Severity.WARNING;
    }
}
