package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a unit stood in a published ranking; null when it was not placed. */
record PastPlace(
        long periodId,
        long unitId,
        @Nullable Integer place,
        @Nullable BigDecimal score) {}
