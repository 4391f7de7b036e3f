package vn.thiduaso.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.VietnamTime;
import vn.thiduaso.unit.UnitView;

/**
 * Who reported when: units × periods of a campaign.
 *
 * @param periods the columns, earliest first
 * @param wholeBloc false when the reader sees only the own units
 */
public record Timeliness(CampaignSheet campaign, List<PeriodSheet> periods, List<Row> rows, boolean wholeBloc) {

    public Timeliness {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /** A unit with a cell for each period; null where it was not asked for a report. */
    public record Row(UnitView unit, List<@Nullable Cell> cells) {}

    /**
     * One report, started or not.
     *
     * @param submittedAt of the first submission, by which it is judged
     * @param daysLate after the deadline, 0 when in time; of what is not submitted yet, counted until today
     * @param mayOpen whether the reader may open the report
     */
    public record Cell(
            long periodId,
            ReportState state,
            int entered,
            int total,
            @Nullable Instant submittedAt,
            Punctuality punctuality,
            int daysLate,
            int sendBacks,
            boolean mayOpen) {}

    /** When a first submission came; on screen {@code period.punctuality.<NAME>}. */
    public enum Punctuality {
        IN_TIME("ok"),
        LATE("near"),
        /** Not submitted although the deadline is over. */
        OVERDUE("bad"),
        /** Not submitted, and there is time. */
        PENDING("none");

        private final String kind;

        Punctuality(String kind) {
            this.kind = kind;
        }

        /** The kind of badge that shows it. */
        public String kind() {
            return kind;
        }

        static Punctuality of(PeriodSheet period, @Nullable Instant submittedAt, Instant now) {
            if (submittedAt != null) {
                return submittedAt.isBefore(period.lateFrom()) ? IN_TIME : LATE;
            }
            return now.isBefore(period.lateFrom()) ? PENDING : OVERDUE;
        }
    }

    /** How many units of a period reported in time. */
    public Sum sum(int column) {
        List<Cell> cells = rows.stream()
                .map(row -> row.cells().get(column))
                .filter(Objects::nonNull)
                .toList();
        return new Sum(count(cells, Punctuality.IN_TIME), count(cells, Punctuality.LATE), cells.size());
    }

    /** Units in time, late, and all that were asked. */
    public record Sum(int inTime, int late, int units) {

        public int submitted() {
            return inTime + late;
        }
    }

    private static int count(List<Cell> cells, Punctuality wanted) {
        return (int) cells.stream().filter(cell -> cell.punctuality() == wanted).count();
    }

    static int daysLate(PeriodSheet period, Punctuality punctuality, Instant at) {
        boolean late = punctuality == Punctuality.LATE || punctuality == Punctuality.OVERDUE;
        LocalDate day = VietnamTime.dayOf(at);
        return late ? (int) Math.max(1, ChronoUnit.DAYS.between(period.deadline(), day)) : 0;
    }
}
