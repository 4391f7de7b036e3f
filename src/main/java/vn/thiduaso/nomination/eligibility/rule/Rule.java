package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;

/** One rule of who may be awarded. */
interface Rule {

    RuleCode code();

    /** Its answers; none when it does not concern the subject. */
    List<Finding> findings(Case known);
}
