package vn.thiduaso.nomination.eligibility.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.PlainText;

/** How alike two texts are, without case and diacritics. */
final class Likeness {

    private static final double MOST = 1;

    private Likeness() {}

    /** Share of the words that two texts have in common, from 0 to 1. */
    static double of(@Nullable String one, @Nullable String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        Set<String> all = new HashSet<>(first);
        all.addAll(second);
        return Math.min(MOST, (double) common.size() / all.size());
    }

    /** Whether two names differ by at most one letter. */
    static boolean almostSame(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 1;
    }

    private static Set<String> words(@Nullable String text) {
        String plain = PlainText.of(text == null ? "" : text)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        return plain.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(plain.split(" ", -1)));
    }
}
