package vn.thiduaso.award.web;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.award.AwardRate;
import vn.thiduaso.award.RateService;
import vn.thiduaso.shared.VietnameseNumbers;

/**
 * A rate of an award form as text.
 *
 * @param validFrom not sent for the rate of the plan
 */
record RateForm(
        @Nullable String version,
        @Nullable String validFrom,

        @NotBlank(message = "{award.error.coefficient}") @Nullable
        String coefficient,

        @NotBlank(message = "{award.error.factor}") @Nullable
        String collectiveFactor,

        @NotBlank(message = "{award.error.threshold}") @Nullable
        String voteThreshold,

        @Nullable String ground) {

    /** A new rate that begins with what holds now. */
    static RateForm after(AwardRate current) {
        RateForm same = of(current);
        return new RateForm(null, null, same.coefficient(), same.collectiveFactor(), same.voteThreshold(), null);
    }

    static RateForm of(AwardRate rate) {
        LocalDate from = rate.validFrom();
        return new RateForm(
                String.valueOf(rate.version()),
                from == null ? null : from.toString(),
                shown(rate.coefficient()),
                shown(rate.collectiveFactor()),
                shown(rate.voteThreshold()),
                rate.ground());
    }

    /** What the annotations cannot say. */
    void check(boolean ofPlan, BindingResult binding) {
        if (!ofPlan && Typed.day(validFrom).isEmpty()) {
            binding.rejectValue("validFrom", "award.error.day");
        }
        checkNumber("coefficient", coefficient, "award.error.coefficient", binding);
        checkNumber("collectiveFactor", collectiveFactor, "award.error.factor", binding);
        checkNumber("voteThreshold", voteThreshold, "award.error.threshold", binding);
        boolean zero = Typed.upToHundred(collectiveFactor)
                .filter(factor -> factor.signum() == 0)
                .isPresent();
        if (zero) {
            binding.rejectValue("collectiveFactor", "award.error.factor");
        }
        Typed.checkGround(ground, binding);
    }

    int versionNo() {
        return Typed.version(version);
    }

    RateService.Data toData() {
        return new RateService.Data(
                Typed.day(validFrom).orElse(null),
                Typed.upToHundred(coefficient).orElseThrow(),
                Typed.upToHundred(collectiveFactor).orElseThrow(),
                Typed.upToHundred(voteThreshold).orElseThrow(),
                Typed.orNull(ground));
    }

    private static void checkNumber(String field, @Nullable String text, String error, BindingResult binding) {
        if (!binding.hasFieldErrors(field) && Typed.upToHundred(text).isEmpty()) {
            binding.rejectValue(field, error);
        }
    }

    private static String shown(BigDecimal number) {
        return VietnameseNumbers.format(number, 2);
    }
}
