package vn.thiduaso.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.thiduaso.shared.VietnameseDates;

/**
 * A cell as it stands in the file.
 *
 * @param text what it holds; a number with a dot as its decimal sign
 */
public record RawCell(String text, Kind kind) {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SURE_DAY = 61;
    private static final int LAST_DAY = 2_958_465;

    /** What kind of thing a cell holds; the result of a formula is never read. */
    public enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        FORMULA,
        ERROR
    }

    /** The cell as a whole number. */
    public Optional<Integer> wholeNumber() {
        try {
            return Optional.of(new BigDecimal(text.strip()).intValueExact());
        } catch (NumberFormatException | ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    /** The cell as a date: a date of the spreadsheet, or text that reads as one. */
    public Optional<LocalDate> date() {
        if (kind != Kind.NUMBER) {
            return VietnameseDates.parse(text);
        }
        try {
            int day = new BigDecimal(text).intValue();
            return day < FIRST_SURE_DAY || day > LAST_DAY ? Optional.empty() : Optional.of(DAY_ZERO.plusDays(day));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
