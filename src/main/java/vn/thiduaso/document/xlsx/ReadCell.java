package vn.thiduaso.document.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.thiduaso.shared.VietnameseDates;

/**
 * A cell that holds something.
 *
 * @param text what it holds: text as it stands, a NUMBER or PERCENT as {@code 1234.5} with at most fifteen digits (0.5
 *     for 50 %), a DATE as {@code 2026-06-14}, of a FORMULA the last result
 */
public record ReadCell(Kind kind, String text) {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SURE_DAY = 61;
    private static final int LAST_DAY = 2_958_465;

    /** What a cell holds; numbers that are shown as percentages or dates are told apart from plain ones. */
    public enum Kind {
        TEXT,
        NUMBER,
        PERCENT,
        DATE,
        BOOLEAN,
        ERROR,
        FORMULA
    }

    /** The exact number of a NUMBER or PERCENT. */
    public BigDecimal number() {
        return new BigDecimal(text);
    }

    /** The cell as a whole number. */
    public Optional<Integer> wholeNumber() {
        try {
            return Optional.of(new BigDecimal(text.strip()).intValueExact());
        } catch (NumberFormatException | ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    /** The cell as a date: a date of the spreadsheet, the number of one, or text that reads as one. */
    public Optional<LocalDate> date() {
        if (kind != Kind.NUMBER) {
            return VietnameseDates.parse(text);
        }
        int day = new BigDecimal(text).intValue();
        return day < FIRST_SURE_DAY || day > LAST_DAY ? Optional.empty() : Optional.of(DAY_ZERO.plusDays(day));
    }
}
