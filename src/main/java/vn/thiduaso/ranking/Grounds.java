package vn.thiduaso.ranking;

import java.util.List;
import java.util.Map;
import vn.thiduaso.ranking.adjustment.AdjustmentView;
import vn.thiduaso.scoring.Figures;

/**
 * What a unit's points were computed from.
 *
 * @param figures that counted, by the items' codes
 * @param reasons why the reviewers put other figures in place of the reported ones, by the items' codes
 * @param adjustments bonus points and deductions with their reasons
 * @param lateCount how often it was late
 */
public record Grounds(
        Map<String, Figures> figures, Map<String, String> reasons, List<AdjustmentView> adjustments, int lateCount) {

    /** Of a unit that submitted nothing, or of a table frozen before they were kept. */
    public static final Grounds NONE = new Grounds(Map.of(), Map.of(), List.of(), 0);

    public Grounds {
        figures = Map.copyOf(figures);
        reasons = Map.copyOf(reasons);
        adjustments = List.copyOf(adjustments);
    }
}
