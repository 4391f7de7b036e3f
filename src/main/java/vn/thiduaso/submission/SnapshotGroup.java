package vn.thiduaso.submission;

import java.math.BigDecimal;
import java.util.List;

/** A group of items with its points and the points that it could have. */
public record SnapshotGroup(
        String code, String name, BigDecimal points, BigDecimal maxPoints, List<SnapshotItem> items) {

    public SnapshotGroup {
        items = List.copyOf(items);
    }
}
