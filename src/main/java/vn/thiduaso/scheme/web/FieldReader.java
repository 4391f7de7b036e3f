package vn.thiduaso.scheme.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseNumbers;

/** Reads typed fields and puts a sentence beside each that cannot be read. */
final class FieldReader {

    private static final int DECIMALS = 2;

    private final BindingResult binding;

    FieldReader(BindingResult binding) {
        this.binding = binding;
    }

    /** A number above 0. */
    Optional<BigDecimal> positive(String path, @Nullable String typed, int most) {
        return number(path, typed, most, false);
    }

    /** A number that may be 0. */
    Optional<BigDecimal> notNegative(String path, @Nullable String typed, int most) {
        return number(path, typed, most, true);
    }

    /** A percentage as a part of 1. */
    Optional<BigDecimal> share(String path, @Nullable String typed, boolean mayBeNone) {
        return number(path, typed, 100, mayBeNone).map(percent -> percent.movePointLeft(2));
    }

    private Optional<BigDecimal> number(String path, @Nullable String typed, int most, boolean mayBeZero) {
        Optional<BigDecimal> found = VietnameseNumbers.parse(typed)
                .map(BigDecimal::stripTrailingZeros)
                .filter(number -> number.signum() > 0 || (mayBeZero && number.signum() == 0))
                .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0 && number.scale() <= DECIMALS)
                .map(number -> number.setScale(Math.max(0, number.scale())));
        if (found.isEmpty()) {
            String key = mayBeZero ? "scheme.error.notNegative" : "scheme.error.positive";
            binding.rejectValue(path, key, new Object[] {VietnameseNumbers.format(BigDecimal.valueOf(most), 0)}, null);
        }
        return found;
    }

    /** Text that must be there, of at most so many characters. */
    String text(String path, @Nullable String typed, int longest) {
        String clean = TypedText.clean(typed);
        if (clean.isEmpty()) {
            binding.rejectValue(path, "scheme.error.empty");
        } else if (clean.length() > longest) {
            binding.rejectValue(path, "scheme.error.tooLong", new Object[] {longest}, null);
        }
        return clean;
    }

    void reject(String path, String key) {
        binding.rejectValue(path, key);
    }

    boolean failed() {
        return binding.hasErrors();
    }

    static boolean isBlank(@Nullable String typed) {
        return TypedText.clean(typed).isEmpty();
    }

    /** A number as it is put into a field. */
    static String write(@Nullable BigDecimal number) {
        return number == null ? "" : VietnameseNumbers.format(number, 4);
    }

    static String percent(@Nullable BigDecimal share) {
        return share == null ? "" : write(share.movePointRight(2));
    }

    static int version(@Nullable String typed) {
        try {
            return Integer.parseInt(String.valueOf(typed));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
