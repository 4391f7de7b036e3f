package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param key of the sentence, after {@code nomination.check.}
 * @param field the form's field that mends it; null when none does
 */
record Finding(
        boolean met,
        String key,
        List<String> arguments,
        @Nullable String field) {

    static Finding met(String key, String... arguments) {
        return new Finding(true, key, List.of(arguments), null);
    }

    static Finding failed(String key, String... arguments) {
        return new Finding(false, key, List.of(arguments), null);
    }

    Finding mendedBy(String name) {
        return new Finding(met, key, arguments, name);
    }
}
