package vn.thiduaso.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.unit.UnitView;

/** A unit's line in the list of a period's reports; a unit that has not started has no head. */
public record ReportLine(UnitView unit, @Nullable ReportHead head, ReportState state) {

    public int entered() {
        return head == null ? 0 : head.entered();
    }

    public int lateCount() {
        return head == null ? 0 : head.lateCount();
    }

    public @Nullable Instant submittedAt() {
        return head == null ? null : head.submittedAt();
    }
}
