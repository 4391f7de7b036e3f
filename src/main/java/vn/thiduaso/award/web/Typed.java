package vn.thiduaso.award.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseDates;
import vn.thiduaso.shared.VietnameseNumbers;

/** Reads what people type into the forms of the catalogue. */
final class Typed {

    private static final int LONGEST_GROUND = 500;
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Typed() {}

    static Optional<LocalDate> day(@Nullable String text) {
        return VietnameseDates.parse(text);
    }

    /** A number from 0 to 100 with at most two decimals. */
    static Optional<BigDecimal> upToHundred(@Nullable String text) {
        return VietnameseNumbers.parse(text)
                .filter(number -> number.signum() >= 0 && number.compareTo(HUNDRED) <= 0 && number.scale() <= 2);
    }

    static @Nullable String orNull(@Nullable String text) {
        String clean = TypedText.clean(text);
        return clean.isEmpty() ? null : clean;
    }

    static int version(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    /** A name that there has to be, not longer than it can be kept; that it is there the annotation says. */
    static void checkName(@Nullable String name, String field, BindingResult binding) {
        if (TypedText.clean(name).length() > LONGEST_NAME) {
            binding.rejectValue(field, "award.error.nameLong");
        }
    }

    static void checkGround(@Nullable String ground, BindingResult binding) {
        if (TypedText.clean(ground).length() > LONGEST_GROUND) {
            binding.rejectValue("ground", "award.error.ground");
        }
    }
}
