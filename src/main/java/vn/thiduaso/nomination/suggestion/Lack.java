package vn.thiduaso.nomination.suggestion;

import java.util.List;

/**
 * What a suggested nominee lacks, or what is to be weighed.
 *
 * @param key of the sentence, {@code nomination.lack.*}
 */
public record Lack(String key, List<String> arguments) {

    static Lack of(String key, String... arguments) {
        return new Lack("nomination.lack." + key, List.of(arguments));
    }
}
