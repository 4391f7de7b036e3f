package vn.thiduaso.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes numbers the Vietnamese way: a dot (or a space) between thousands, a comma before the decimals.
 *
 * <p>People also type and paste {@code 1234.5}, full-width digits, non-breaking spaces and {@code 97,5 %}; all are read.
 * Decisions on what could be read in two ways:
 *
 * <ul>
 *   <li>{@code 1.234}: one dot, one to three digits not beginning with 0 before it and exactly three after it, is one
 *       thousand two hundred and thirty-four. {@code 0.125} and {@code 1234.567} cannot be thousands: decimals.
 *   <li>{@code 1,234}: a comma is always the decimal comma.
 *   <li>{@code 1,234.5}, {@code 1,234,567} (the English way), {@code 1 234.567}, {@code 01.234}, {@code .5},
 *       {@code 1e3}: refused, never guessed.
 * </ul>
 */
public final class VietnameseNumbers {

    /** Longer text than this is not a number somebody typed. */
    public static final int MAX_LENGTH = 40;

    private static final Pattern PLAIN = Pattern.compile("[0-9]+(,[0-9]+)?");
    private static final Pattern DOT_GROUPS = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern SPACE_GROUPS = Pattern.compile("[1-9][0-9]{0,2}( [0-9]{3})+([.,][0-9]+)?");
    private static final Pattern DOT_DECIMALS = Pattern.compile("[0-9]+\\.[0-9]+");
    private static final Pattern THREE_DECIMALS = Pattern.compile(".*\\.[0-9]{3}");
    private static final Pattern THREE_SURE_DECIMALS = Pattern.compile("(0|[1-9][0-9]{3,})\\.[0-9]{3}");

    private VietnameseNumbers() {}

    /** Reads what a person typed; empty when it is not a number or could mean two numbers. */
    public static Optional<BigDecimal> parse(@Nullable String typed) {
        if (typed == null || typed.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String text = plain(typed).strip();
        if (text.endsWith("%")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        boolean negative = text.startsWith("-");
        return unsigned(negative ? text.substring(1) : text).map(number -> negative ? number.negate() : number);
    }

    /** Writes with at most so many decimals, rounded half up, without trailing zeros: {@code 1.234,5}. */
    public static String format(BigDecimal number, int maxDecimals) {
        BigDecimal rounded = number.setScale(maxDecimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return write(rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
    }

    /** Writes with exactly so many decimals, rounded half up: {@code 1.234,50}. */
    public static String formatFixed(BigDecimal number, int decimals) {
        return write(number.setScale(decimals, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> unsigned(String text) {
        if (PLAIN.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        if (DOT_GROUPS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        boolean threeDecimals = THREE_DECIMALS.matcher(text).matches();
        if (SPACE_GROUPS.matcher(text).matches() && !threeDecimals) {
            return Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')));
        }
        if (DOT_DECIMALS.matcher(text).matches()
                && (!threeDecimals || THREE_SURE_DECIMALS.matcher(text).matches())) {
            return Optional.of(new BigDecimal(text));
        }
        return Optional.empty();
    }

    /** One character for one: what looks the same on paper becomes its plain form; nothing else is touched. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            plain.append(plain(typed.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (c >= '\uFF10' && c <= '\uFF19') {
            return (char) ('0' + (c - '\uFF10'));
        }
        return switch (c) {
            case '\u00A0', '\u202F', '\u2007', '\u2009', '\u3000' -> ' ';
            case '\u2212', '\uFF0D' -> '-';
            case '\uFF0C' -> ',';
            case '\uFF0E' -> '.';
            case '\uFF05' -> '%';
            default -> c;
        };
    }

    private static String write(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot);
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append('.');
            }
            text.append(whole.charAt(i));
        }
        return dot < 0
                ? text.toString()
                : text.append(',').append(digits, dot + 1, digits.length()).toString();
    }
}
