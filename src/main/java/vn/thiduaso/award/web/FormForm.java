package vn.thiduaso.award.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.award.FormService;
import vn.thiduaso.campaign.Occasion;
import vn.thiduaso.shared.TypedText;

/** A new award form as it is typed; its first rate is that of the plan. */
record FormForm(
        @NotBlank(message = "{award.error.codeMissing}") @Nullable
        String code,

        @NotBlank(message = "{award.error.nameMissing}") @Nullable
        String name,

        @NotBlank(message = "{award.error.authorityMissing}") @Nullable
        String authority,

        List<String> occasions,

        @NotBlank(message = "{award.error.coefficient}") @Nullable
        String coefficient,

        @NotBlank(message = "{award.error.factor}") @Nullable
        String collectiveFactor,

        @NotBlank(message = "{award.error.threshold}") @Nullable
        String voteThreshold,

        @Nullable String ground) {

    private static final String CODE = "[A-Z][A-Z0-9_]{1,19}";

    FormForm {
        occasions = occasions == null ? List.of() : List.copyOf(occasions);
    }

    static FormForm empty() {
        return new FormForm(null, null, null, List.of(Occasion.YEARLY.name()), null, "2", "80", null);
    }

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        if (!binding.hasFieldErrors("code") && !TypedText.clean(code).matches(CODE)) {
            binding.rejectValue("code", "award.error.codeForm");
        }
        Typed.checkName(name, "name", binding);
        Typed.checkName(authority, "authority", binding);
        if (known().isEmpty()) {
            binding.rejectValue("occasions", "award.error.occasions");
        }
        rate().check(true, binding);
    }

    FormService.NewForm toData() {
        return new FormService.NewForm(
                TypedText.clean(code), TypedText.clean(name), TypedText.clean(authority), known(), rate().toData());
    }

    private RateForm rate() {
        return new RateForm(null, null, coefficient, collectiveFactor, voteThreshold, ground);
    }

    private Set<Occasion> known() {
        return Arrays.stream(Occasion.values())
                .filter(occasion -> occasions.contains(occasion.name()))
                .collect(Collectors.toSet());
    }
}
