package vn.thiduaso.document;

import org.jspecify.annotations.Nullable;

/**
 * The number of a paper in its issuer's own series.
 *
 * @param number null while none is given: the paper leaves room for it
 * @param symbol kind and issuer, such as "TTr-KTĐ"
 */
public record PaperNumber(@Nullable Integer number, String symbol) {

    /** "05/TTr-KTĐ": below ten with a leading zero, no spaces at the stroke. */
    public String text() {
        return (number == null ? "\u00A0".repeat(6) : "%02d".formatted(number)) + "/" + symbol;
    }
}
