package vn.thiduaso.nomination.candidacy;

import vn.thiduaso.shared.RuleViolation;

/** A rule broken by one field of the form, named as in {@link NominationDraft}'s parts. */
public class InvalidField extends RuleViolation {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** The field is wrong for the reason. */
    public InvalidField(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }

    static void unless(boolean holds, String field, String messageKey, Object... arguments) {
        if (!holds) {
            throw new InvalidField(field, messageKey, arguments);
        }
    }
}
