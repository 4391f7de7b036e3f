package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a report brings to be scored.
 *
 * @param figures of the period, by the items' codes
 * @param earlier the earlier periods, for items whose figures are added up; their order does not matter for the points
 * @param bonus given by hand, never negative
 * @param deduction taken by hand, never negative
 * @param lateCount how often the report was late
 */
public record ReportInput(
        Map<String, Figures> figures, List<Earlier> earlier, BigDecimal bonus, BigDecimal deduction, int lateCount) {

    public ReportInput {
        figures = Map.copyOf(figures);
        earlier = List.copyOf(earlier);
        if (bonus.signum() < 0 || deduction.signum() < 0 || lateCount < 0) {
            throw new IllegalArgumentException("Bonus, deduction and late reports are never negative");
        }
    }

    /** Figures alone: nothing before, nothing given, nothing taken, in time. */
    public static ReportInput of(Map<String, Figures> figures) {
        return new ReportInput(figures, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    /** Figures and what the earlier periods bring: nothing given, nothing taken, so often late. */
    public static ReportInput of(Map<String, Figures> figures, List<Earlier> earlier, int lateCount) {
        return new ReportInput(figures, earlier, BigDecimal.ZERO, BigDecimal.ZERO, lateCount);
    }

    /** The earlier periods in which an item was entered. */
    List<Earlier> earlier(String code) {
        return earlier.stream().filter(before -> before.reports(code)).toList();
    }

    /** The figures of an earlier period, by the items' codes; its kind (YEAR, HALF_YEAR) and its year name it for people. */
    public record Earlier(String kind, int year, Map<String, Figures> figures) {

        public Earlier {
            figures = Map.copyOf(figures);
        }

        /** The figures of an item; nothing entered where the period has none. */
        public Figures of(String code) {
            return figures.getOrDefault(code, Figures.missing());
        }

        /** Those that an earlier period of the year is itself added up with. */
        public static List<Earlier> beforeYear(List<Earlier> all, int year) {
            return all.stream().filter(earlier -> earlier.year < year).toList();
        }

        boolean reports(String code) {
            return of(code).state() == FigureState.ENTERED;
        }
    }
}
