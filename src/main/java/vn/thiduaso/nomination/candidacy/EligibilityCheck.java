package vn.thiduaso.nomination.candidacy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to "may this subject be nominated?": met, to be weighed, or in the way of submission.
 *
 * @param messageKey its sentence, with the reason
 * @param arguments the sentence's arguments, as text
 * @param field the form's field that mends it; null when none does
 */
public record EligibilityCheck(
        Level level,
        String messageKey,
        List<String> arguments,
        @Nullable String field) {

    /** Met, a warning, or blocking; {@link #kind()} is its badge. */
    public enum Level {
        MET("ok"),
        WARNING("near"),
        BLOCKING("bad");

        private final String kind;

        Level(String kind) {
            this.kind = kind;
        }

        /** Kind of the status badge. */
        public String kind() {
            return kind;
        }
    }

    public boolean isBlocking() {
        return level == Level.BLOCKING;
    }

    static EligibilityCheck met(String key, String... arguments) {
        return new EligibilityCheck(Level.MET, "nomination.check." + key, List.of(arguments), null);
    }

    static EligibilityCheck warning(String key, String... arguments) {
        return new EligibilityCheck(Level.WARNING, "nomination.check." + key, List.of(arguments), null);
    }

    static EligibilityCheck blocking(@Nullable String field, String key, String... arguments) {
        return new EligibilityCheck(Level.BLOCKING, "nomination.check." + key, List.of(arguments), field);
    }
}
