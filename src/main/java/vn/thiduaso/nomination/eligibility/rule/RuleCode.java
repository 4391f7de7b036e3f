package vn.thiduaso.nomination.eligibility.rule;

/** The rules, in the order in which they are told, with the level that each has until the bloc sets another. */
public enum RuleCode {
    UNIT_EXISTS(RuleLevel.BLOCKING),
    NOT_DISCIPLINED(RuleLevel.BLOCKING),
    NOT_AWARDED_YET(RuleLevel.BLOCKING),
    RECOGNISED_INITIATIVE(RuleLevel.BLOCKING),
    INDICATORS_MET(RuleLevel.WARNING),
    SAME_FORM_LATELY(RuleLevel.WARNING),
    NOMINATED_ONCE(RuleLevel.WARNING),
    ONE_PERSON_ONCE(RuleLevel.WARNING),
    WITHIN_QUOTA(RuleLevel.WARNING),
    DIRECT_WORKERS(RuleLevel.WARNING),
    COMPLETE(RuleLevel.BLOCKING);

    private final RuleLevel usual;

    RuleCode(RuleLevel usual) {
        this.usual = usual;
    }

    /** The level as long as the bloc sets none. */
    public RuleLevel usual() {
        return usual;
    }
}
