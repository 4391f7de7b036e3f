package vn.thiduaso.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A band (Xuất sắc, Tốt …), the score it begins at and the largest share of the ranked units it may hold, if any. */
public record Band(
        String name, BigDecimal fromPoints, @Nullable BigDecimal maxShare) {

    public Band {
        if (maxShare != null && (maxShare.signum() <= 0 || maxShare.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException("A band's share lies above 0 and at most at 1: " + maxShare);
        }
    }
}
