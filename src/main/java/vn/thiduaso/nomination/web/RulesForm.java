package vn.thiduaso.nomination.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.nomination.eligibility.rule.FormRules;
import vn.thiduaso.nomination.eligibility.rule.RuleCode;
import vn.thiduaso.nomination.eligibility.rule.RuleLevel;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * What the head sets for one form of award; empty sets nothing.
 *
 * @param levels in the order of the rules
 */
record RulesForm(
        List<@Pattern(regexp = "|BLOCKING|WARNING|OFF") String> levels,

        @Pattern(regexp = "|\\d{1,3}", message = "{nomination.rules.error.count.form}")
        String collectives,

        @Size(max = VietnameseNumbers.MAX_LENGTH) String unitShare,

        @Pattern(regexp = "|\\d{1,3}", message = "{nomination.rules.error.count.form}")
        String individuals,

        @Size(max = VietnameseNumbers.MAX_LENGTH) String directShare) {

    @SuppressWarnings("ConstantValue")
    RulesForm {
        levels = Objects.requireNonNullElseGet(levels, ArrayList::new);
        collectives = clean(collectives);
        unitShare = clean(unitShare);
        individuals = clean(individuals);
        directShare = clean(directShare);
    }

    static RulesForm of(FormRules rules) {
        return new RulesForm(
                Arrays.stream(RuleCode.values())
                        .map(code -> rules.level(code).name())
                        .toList(),
                text(rules.collectives()),
                number(rules.unitShare()),
                text(rules.individuals()),
                number(rules.directShare()));
    }

    void check(BindingResult binding) {
        checkNumber(unitShare, "unitShare", binding);
        checkNumber(directShare, "directShare", binding);
    }

    /** Levels that are the usual ones are not kept. */
    FormRules toCommand() {
        Map<RuleCode, RuleLevel> set = new EnumMap<>(RuleCode.class);
        RuleCode[] codes = RuleCode.values();
        for (int i = 0; i < Math.min(codes.length, levels.size()); i++) {
            String level = clean(levels.get(i));
            if (!level.isEmpty() && RuleLevel.valueOf(level) != codes[i].usual()) {
                set.put(codes[i], RuleLevel.valueOf(level));
            }
        }
        return new FormRules(set, count(collectives), share(unitShare), count(individuals), share(directShare));
    }

    private static void checkNumber(String typed, String field, BindingResult binding) {
        if (!typed.isEmpty() && VietnameseNumbers.parse(typed).isEmpty()) {
            binding.rejectValue(field, "nomination.rules.error.share");
        }
    }

    private static @Nullable Integer count(String typed) {
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private static @Nullable BigDecimal share(String typed) {
        return typed.isEmpty() ? null : VietnameseNumbers.parse(typed).orElse(null);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : VietnameseNumbers.format(value, 2);
    }

    private static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
