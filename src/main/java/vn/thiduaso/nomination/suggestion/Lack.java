package vn.thiduaso.nomination.suggestion;

import java.util.List;

/**
 * What a suggested nominee lacks, or what is to be weighed.
 *
 * @param key of the sentence, {@code nomination.lack.*}
 * @param all what the sentence names in part; empty when it says everything
 */
public record Lack(String key, List<String> arguments, List<String> all) {

    private static final int NAMED = 3;

    /** Indicators that were missed: the first few by name, all of them to be opened. */
    static Lack ofIndicators(List<String> missed) {
        String count = Integer.toString(missed.size());
        if (missed.size() <= NAMED + 1) {
            return of("indicators", count, String.join("; ", missed));
        }
        return new Lack(
                "nomination.lack.indicators.more",
                List.of(count, String.join("; ", missed.subList(0, NAMED)), Integer.toString(missed.size() - NAMED)),
                List.copyOf(missed));
    }

    static Lack of(String key, String... arguments) {
        return new Lack("nomination.lack." + key, List.of(arguments), List.of());
    }
}
