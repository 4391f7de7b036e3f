package vn.thiduaso.campaign.check;

/** What a finding means: the figure cannot be stored, or it asks for a note. */
public enum Severity {
    ERROR,
    WARNING
}
