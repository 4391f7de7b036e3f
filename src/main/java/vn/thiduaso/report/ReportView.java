package vn.thiduaso.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.scoring.Figures;

/**
 * A report that was started, with its entries by indicator.
 *
 * @param submissionNo how many times it was submitted
 * @param returnDueOn day until which a returned report is expected back, otherwise null
 * @param reopenedUntil last day of a reopening after the lock, revoked ones aside, otherwise null
 * @param lateCount submissions after the deadline and resubmissions after the day they were due
 */
public record ReportView(
        long id,
        long periodId,
        long unitId,
        ReportState state,
        int submissionNo,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable LocalDate returnDueOn,
        @Nullable LocalDate reopenedUntil,
        int lateCount,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedBy,
        Instant changedAt,
        String changedBy,
        Map<Long, EntryView> entries) {

    public ReportView {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The reported figures by the indicators' codes, as the scorer takes them. */
    public Map<String, Figures> figuresByCode(CampaignSheet campaign) {
        Map<String, Figures> byCode = new LinkedHashMap<>();
        campaign.indicators().forEach(indicator -> {
            EntryView entry = entries.get(indicator.id());
            if (entry != null) {
                byCode.put(indicator.code(), entry.figures());
            }
        });
        return byCode;
    }

    /** When the unit may work on it, by the period as it is known here. */
    public ReportWindow window(PeriodSheet period) {
        return new ReportWindow(period, returnDueOn, reopenedUntil);
    }

    public int enteredCount() {
        return (int) entries.values().stream().filter(EntryView::isEntered).count();
    }
}
