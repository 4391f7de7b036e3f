package vn.thiduaso.report;

import java.time.LocalDate;
import vn.thiduaso.campaign.PeriodSheet;

/** Who is asked for reports of a period. */
public final class ReportDays {

    private ReportDays() {}

    /** The day whose members of the bloc are asked for reports of the period. */
    public static LocalDate membership(PeriodSheet period, LocalDate day) {
        if (day.isAfter(period.dataTo())) {
            return period.dataTo();
        }
        return day.isBefore(period.dataFrom()) ? period.dataFrom() : day;
    }
}
