package vn.thiduaso.campaign;

import java.time.LocalDate;

/**
 * A reporting period.
 *
 * @param dataFrom first day of the data window
 * @param dataTo last day of the data window
 * @param opensOn first day on which units may enter
 * @param deadline last day on which a submission counts as in time
 * @param locksOn last day on which anything may still be submitted
 */
public record PeriodSheet(
        long id,
        long campaignId,
        String code,
        PeriodKind kind,
        LocalDate dataFrom,
        LocalDate dataTo,
        LocalDate opensOn,
        LocalDate deadline,
        LocalDate locksOn) {

    /** The year the period belongs to: its data window may begin in the December before. */
    public int year() {
        return dataTo.getYear();
    }

    public boolean isHalfYear() {
        return kind == PeriodKind.HALF_YEAR;
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(locksOn);
    }

    public boolean isOverdueOn(LocalDate day) {
        return day.isAfter(deadline);
    }
}
