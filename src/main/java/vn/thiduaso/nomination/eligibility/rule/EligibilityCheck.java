package vn.thiduaso.nomination.eligibility.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer to "may this subject be nominated?": met, to be weighed, or in the way of submission.
 *
 * @param rule whose answer it is
 * @param messageKey its sentence, with the reason
 * @param arguments the sentence's arguments, as text
 * @param field the form's field that mends it; null when none does
 */
public record EligibilityCheck(
        RuleCode rule,
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

    /** The finding at the level that its rule has for the form of award. */
    static EligibilityCheck of(RuleCode rule, Finding finding, RuleLevel level) {
        Level told = level == RuleLevel.BLOCKING ? Level.BLOCKING : Level.WARNING;
        return new EligibilityCheck(
                rule,
                finding.met() ? Level.MET : told,
                "nomination.check." + finding.key(),
                finding.arguments(),
                finding.field());
    }

    public boolean isBlocking() {
        return level == Level.BLOCKING;
    }

    public boolean isMet() {
        return level == Level.MET;
    }

    /** Key of the words of law or plan that the rule rests on. */
    public String groundKey() {
        return "nomination.rule." + rule + ".ground";
    }
}
