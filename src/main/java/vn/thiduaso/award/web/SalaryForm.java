package vn.thiduaso.award.web;

import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.award.BaseSalaryLevel;
import vn.thiduaso.award.BaseSalaryService;
import vn.thiduaso.shared.VietnameseNumbers;

/** A level of the base salary as text. */
record SalaryForm(
        @Nullable String version,
        @NotBlank(message = "{award.error.day}") @Nullable String validFrom,

        @NotBlank(message = "{award.error.amount}") @Nullable
        String amount,

        @Nullable String ground) {

    private static final BigDecimal MOST = new BigDecimal(1_000_000_000);

    static SalaryForm empty() {
        return new SalaryForm(null, null, null, null);
    }

    static SalaryForm of(BaseSalaryLevel level) {
        return new SalaryForm(
                String.valueOf(level.version()),
                level.validFrom().toString(),
                VietnameseNumbers.format(BigDecimal.valueOf(level.amount()), 0),
                level.ground());
    }

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        if (!binding.hasFieldErrors("validFrom") && Typed.day(validFrom).isEmpty()) {
            binding.rejectValue("validFrom", "award.error.day");
        }
        if (!binding.hasFieldErrors("amount") && number().isEmpty()) {
            binding.rejectValue("amount", "award.error.amount");
        }
        Typed.checkGround(ground, binding);
    }

    int versionNo() {
        return Typed.version(version);
    }

    BaseSalaryService.Data toData() {
        return new BaseSalaryService.Data(
                Typed.day(validFrom).orElseThrow(), number().orElseThrow(), Typed.orNull(ground));
    }

    private Optional<Long> number() {
        return VietnameseNumbers.parse(amount)
                .map(BigDecimal::stripTrailingZeros)
                .filter(found -> found.signum() > 0 && found.scale() <= 0 && found.compareTo(MOST) <= 0)
                .map(BigDecimal::longValueExact);
    }
}
