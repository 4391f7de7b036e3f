package vn.thiduaso.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.thiduaso.ranking.adjustment.AdjustmentKind;
import vn.thiduaso.ranking.adjustment.AdjustmentView;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ReportInput;
import vn.thiduaso.scoring.ReportInput.Earlier;

/**
 * What a unit's points were computed from.
 *
 * @param figures that counted, by the items' codes
 * @param reasons why the reviewers put other figures in place of the reported ones, by the items' codes
 * @param adjustments bonus points and deductions with their reasons
 * @param lateCount how often it was late
 * @param earlier the periods that items are added up with, the earliest first
 */
public record Grounds(
        Map<String, Figures> figures,
        Map<String, String> reasons,
        List<AdjustmentView> adjustments,
        int lateCount,
        List<Earlier> earlier) {

    /** Of a unit that submitted nothing, or of a table frozen before they were kept. */
    public static final Grounds NONE = new Grounds(Map.of(), Map.of(), List.of(), 0, List.of());

    /** Reads what was frozen before anything was added up, too. */
    @SuppressWarnings("ConstantValue")
    public Grounds {
        figures = Map.copyOf(figures);
        reasons = Map.copyOf(reasons);
        adjustments = List.copyOf(adjustments);
        earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
    }

    /** All that the unit's report brings to be scored. */
    public ReportInput input() {
        return with(figures);
    }

    /** The same with other figures. */
    public ReportInput with(Map<String, Figures> others) {
        return new ReportInput(others, earlier, sum(AdjustmentKind.BONUS), sum(AdjustmentKind.DEDUCTION), lateCount);
    }

    private BigDecimal sum(AdjustmentKind kind) {
        return adjustments.stream()
                .filter(given -> given.kind() == kind)
                .map(AdjustmentView::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
