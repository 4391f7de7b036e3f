package vn.thiduaso.shared;

import java.util.List;

/**
 * Something the rules of the product do not allow now, which the person can understand and mend: a transition from the
 * wrong state, a missing reason. Controllers catch it and show the form again; the key is looked up in the messages.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    public RuleViolation(String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** Throws unless the rule holds. */
    public static void unless(boolean holds, String messageKey, Object... arguments) {
        if (!holds) {
            throw new RuleViolation(messageKey, arguments);
        }
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
