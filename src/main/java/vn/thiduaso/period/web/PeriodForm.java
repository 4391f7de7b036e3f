package vn.thiduaso.period.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thiduaso.campaign.PeriodDates;
import vn.thiduaso.campaign.PeriodSheet;

/**
 * A period's dates as text.
 *
 * @param version of the period that was shown
 * @param reach what was shown of whom the dates reach; empty before that was shown
 */
record PeriodForm(
        @Nullable String version,
        @NotBlank @Nullable String opensOn,
        @NotBlank @Nullable String deadline,
        @NotBlank @Nullable String locksOn,
        @NotBlank @Nullable String graceMinutes,
        @Nullable String reach) {

    private static final int WRONG = -1;

    static PeriodForm of(PeriodSheet period) {
        return new PeriodForm(
                String.valueOf(period.version()),
                period.opensOn().toString(),
                period.deadline().toString(),
                period.locksOn().toString(),
                String.valueOf(period.graceMinutes()),
                null);
    }

    /** What the annotations cannot say. */
    void check(BindingResult binding) {
        checkDate("opensOn", opensOn, binding);
        checkDate("deadline", deadline, binding);
        checkDate("locksOn", locksOn, binding);
        if (minutes() == WRONG && !binding.hasFieldErrors("graceMinutes")) {
            binding.rejectValue("graceMinutes", "period.error.grace");
        }
    }

    PeriodDates toDates() {
        return new PeriodDates(parsed(opensOn), parsed(deadline), parsed(locksOn), minutes());
    }

    int versionNo() {
        return number(version);
    }

    private int minutes() {
        int minutes = number(graceMinutes);
        return minutes > PeriodDates.LONGEST_GRACE ? WRONG : minutes;
    }

    private static int number(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : WRONG;
    }

    private static void checkDate(String field, @Nullable String text, BindingResult binding) {
        if (!binding.hasFieldErrors(field) && date(text) == null) {
            binding.rejectValue(field, "period.error.date");
        }
    }

    private static LocalDate parsed(@Nullable String text) {
        return Objects.requireNonNull(date(text));
    }

    static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
