package vn.thiduaso.decision.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.shared.TypedText;
import vn.thiduaso.shared.VietnameseNumbers;

/** A campaign's fund as text. */
record FundForm(
        @Nullable String amount,
        @Nullable String source,
        @Nullable String version) {

    private static final BigDecimal MOST = new BigDecimal(100_000_000_000L);

    /** Whole đồng; empty when it is no such amount. */
    Optional<Long> money() {
        return VietnameseNumbers.parse(amount)
                .map(BigDecimal::stripTrailingZeros)
                .filter(found -> found.signum() >= 0 && found.scale() <= 0 && found.compareTo(MOST) <= 0)
                .map(BigDecimal::longValueExact);
    }

    String cleanSource() {
        return TypedText.clean(source);
    }

    int versionNo() {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }
}
