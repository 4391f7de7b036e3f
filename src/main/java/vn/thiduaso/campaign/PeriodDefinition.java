package vn.thiduaso.campaign;

import java.time.LocalDate;
import java.util.List;

/** A reporting period as it is written in a file: opened with its data window, locked a month after its deadline. */
public record PeriodDefinition(String code, PeriodKind kind, LocalDate from, LocalDate to, LocalDate deadline) {

    private static final int DAYS_TO_LOCK = 30;

    /** The two periods of a year: their windows as in NĐ 09/2019 Điều 12, six days after them to report. */
    public static List<PeriodDefinition> ofYear(int year) {
        LocalDate from = LocalDate.of(year - 1, 12, 15);
        return List.of(
                new PeriodDefinition(
                        year + "-H1", PeriodKind.HALF_YEAR, from, LocalDate.of(year, 6, 14), LocalDate.of(year, 6, 20)),
                new PeriodDefinition(
                        year + "-Y", PeriodKind.YEAR, from, LocalDate.of(year, 12, 14), LocalDate.of(year, 12, 20)));
    }

    LocalDate locksOn() {
        return deadline.plusDays(DAYS_TO_LOCK);
    }
}
