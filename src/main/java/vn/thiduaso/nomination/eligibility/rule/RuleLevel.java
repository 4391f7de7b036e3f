package vn.thiduaso.nomination.eligibility.rule;

/** What a rule does that is not met: it blocks, it warns, or it is not asked. */
public enum RuleLevel {
    BLOCKING,
    WARNING,
    OFF
}
