package vn.thiduaso.nomination.achievement;

import org.jspecify.annotations.Nullable;

/** Counts words as people read them: runs of letters and digits between spaces. */
public final class WordCount {

    private WordCount() {}

    /** How many words the text has; a dash or a sign alone is none. */
    public static int of(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        int count = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
        }
        return count;
    }
}
