package vn.thiduaso.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as people type them: day, month, year with / . or - between, or the browser's yyyy-MM-dd. */
public final class VietnameseDates {

    /** Longer text than this is not a date somebody typed. */
    private static final int MAX_LENGTH = 40;

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})\\s*([/.-])\\s*([0-9]{1,2})\\s*\\2\\s*([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");

    private VietnameseDates() {}

    /** The date; empty when the text is none, such as 31/02/2025 or a year alone. */
    public static Optional<LocalDate> parse(@Nullable String typed) {
        if (typed == null || typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
