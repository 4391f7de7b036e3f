package vn.thiduaso.nomination.eligibility.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the bloc has set for a form of award; nulls set nothing.
 *
 * @param levels only of rules whose level differs from the usual one
 * @param collectives most collectives on one occasion
 * @param unitShare most collectives on one occasion, in percent of the bloc's units
 * @param individuals most individuals on one occasion
 * @param directShare least share of direct workers among the individuals, in percent
 */
public record FormRules(
        Map<RuleCode, RuleLevel> levels,
        @Nullable Integer collectives,
        @Nullable BigDecimal unitShare,
        @Nullable Integer individuals,
        @Nullable BigDecimal directShare) {

    /** Nothing set. */
    public static final FormRules USUAL = new FormRules(Map.of(), null, null, null, null);

    public FormRules {
        levels = Map.copyOf(levels);
    }

    /** The level of a rule. */
    public RuleLevel level(RuleCode rule) {
        return Objects.requireNonNullElse(levels.get(rule), rule.usual());
    }
}
