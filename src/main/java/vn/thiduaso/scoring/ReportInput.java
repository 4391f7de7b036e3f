package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a report brings to be scored.
 *
 * @param figures of the period, by the items' codes
 * @param earlier the figures of the earlier periods, for items whose figures are added up; their order does not matter
 * @param bonus given by hand, never negative
 * @param deduction taken by hand, never negative
 * @param lateCount how often the report was late
 */
public record ReportInput(
        Map<String, Figures> figures,
        List<Map<String, Figures>> earlier,
        BigDecimal bonus,
        BigDecimal deduction,
        int lateCount) {

    public ReportInput {
        figures = Map.copyOf(figures);
        earlier = earlier.stream().map(Map::copyOf).toList();
        if (bonus.signum() < 0 || deduction.signum() < 0 || lateCount < 0) {
            throw new IllegalArgumentException("Bonus, deduction and late reports are never negative");
        }
    }

    /** Figures alone: nothing before, nothing given, nothing taken, in time. */
    public static ReportInput of(Map<String, Figures> figures) {
        return new ReportInput(figures, List.of(), BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    /** The figures of an item in the earlier periods, as far as it was entered. */
    List<Figures> earlier(String code) {
        return earlier.stream()
                .map(figuresOf -> figuresOf.getOrDefault(code, Figures.missing()))
                .filter(found -> found.state() == FigureState.ENTERED)
                .toList();
    }
}
