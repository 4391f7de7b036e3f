package vn.thiduaso.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A group of items on the score sheet, such as "I. Chính quyền số", and the most its items may earn together, if any. */
public record Group(String code, String name, @Nullable BigDecimal cap) {

    public Group {
        if (cap != null && cap.signum() <= 0) {
            throw new IllegalArgumentException("A group's cap lies above 0: " + code);
        }
    }

    /** A group without a cap. */
    public Group(String code, String name) {
        this(code, name, null);
    }

    BigDecimal capped(BigDecimal points) {
        return cap == null ? points : points.min(cap);
    }
}
