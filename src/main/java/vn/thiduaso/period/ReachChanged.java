package vn.thiduaso.period;

import vn.thiduaso.shared.RuleViolation;

/** What a change reaches is no longer what the person confirmed: it is shown again. */
public class ReachChanged extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ReachChanged() {
        super("period.error.reachChanged");
    }
}
