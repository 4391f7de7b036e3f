package vn.thiduaso.scoring;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why a score is what it is: a message key and arguments that are already formatted for people, and the sentences that
 * follow it (the parts of a composite, the rounding), if any.
 */
public record Derivation(String messageKey, List<Object> arguments, List<Derivation> parts) {

    public Derivation {
        arguments = List.copyOf(arguments);
        // what was written down before there were parts is read back without them
        parts = List.copyOf(Objects.requireNonNullElse(parts, List.of()));
    }

    /** A sentence on its own. */
    public static Derivation of(String messageKey, Object... arguments) {
        return new Derivation(messageKey, List.of(arguments), List.of());
    }

    /** The same with one more sentence. */
    Derivation and(Derivation sentence) {
        return new Derivation(
                messageKey,
                arguments,
                Stream.concat(parts.stream(), Stream.of(sentence)).toList());
    }

    /** Every sentence, in the order they are read. */
    public List<Derivation> sentences() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(part -> part.sentences().stream()))
                .toList();
    }
}
