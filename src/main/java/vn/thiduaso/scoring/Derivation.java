package vn.thiduaso.scoring;

import java.util.List;

/** Why a score is what it is: a message key and arguments that are already formatted for people. */
public record Derivation(String messageKey, List<Object> arguments) {

    public Derivation {
        arguments = List.copyOf(arguments);
    }

    static Derivation of(String messageKey, Object... arguments) {
        return new Derivation(messageKey, List.of(arguments));
    }
}
