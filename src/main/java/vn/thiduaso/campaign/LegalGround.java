package vn.thiduaso.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text that papers quote.
 *
 * @param law a Luật is quoted without its number (NĐ 30/2020, Phụ lục I)
 * @param validTo last day in force, null while in force
 */
public record LegalGround(
        boolean law,
        String number,
        LocalDate issuedOn,
        String issuer,
        String title,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
