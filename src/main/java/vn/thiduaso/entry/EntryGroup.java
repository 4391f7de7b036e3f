package vn.thiduaso.entry;

import java.math.BigDecimal;
import java.util.List;
import vn.thiduaso.campaign.GroupSheet;

/** A group of indicators on the entry page with the points it has so far. */
public record EntryGroup(GroupSheet group, BigDecimal points, List<EntryRow> rows) {

    public EntryGroup {
        rows = List.copyOf(rows);
    }

    public long entered() {
        return rows.stream().filter(EntryRow::isEntered).count();
    }

    public boolean isComplete() {
        return entered() == rows.size();
    }
}
