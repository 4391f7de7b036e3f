package vn.thiduaso.nomination;

import java.util.List;
import vn.thiduaso.nomination.candidacy.EligibilityCheck;
import vn.thiduaso.shared.RuleViolation;

/** A nomination that cannot be submitted yet, with everything that stands in the way. */
public class IncompleteNomination extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final transient List<EligibilityCheck> blocking;

    IncompleteNomination(List<EligibilityCheck> blocking) {
        super("nomination.error.incomplete", blocking.size());
        this.blocking = List.copyOf(blocking);
    }

    public List<EligibilityCheck> blocking() {
        return blocking;
    }
}
