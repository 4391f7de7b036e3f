package vn.thiduaso.nomination.eligibility;

import java.util.List;
import vn.thiduaso.nomination.eligibility.rule.EligibilityCheck;
import vn.thiduaso.shared.RuleViolation;

/** A nomination that cannot be submitted yet, with everything that stands in the way. */
public class IncompleteNomination extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<EligibilityCheck> blocking;

    /** Refused because of these. */
    public IncompleteNomination(List<EligibilityCheck> blocking) {
        super("nomination.error.incomplete", blocking.size());
        this.blocking = List.copyOf(blocking);
    }

    public List<EligibilityCheck> blocking() {
        return blocking;
    }
}
