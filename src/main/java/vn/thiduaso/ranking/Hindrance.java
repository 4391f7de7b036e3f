package vn.thiduaso.ranking;

import java.util.List;

/** Why a table can't be adopted or published yet: a message and its arguments, for the place beside the button. */
public record Hindrance(String messageKey, List<Object> arguments) {

    public Hindrance {
        arguments = List.copyOf(arguments);
    }

    static Hindrance of(String messageKey, Object... arguments) {
        return new Hindrance(messageKey, List.of(arguments));
    }

    /** The arguments as message formats want them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
