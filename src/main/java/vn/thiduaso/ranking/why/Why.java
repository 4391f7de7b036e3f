package vn.thiduaso.ranking.why;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.evidence.EvidenceView;
import vn.thiduaso.ranking.PeriodStatus;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.scoring.Derivation;
import vn.thiduaso.scoring.Gap;
import vn.thiduaso.scoring.ItemScore;

/**
 * Why a unit has its place in a table, for one reader.
 *
 * @param items by their codes
 * @param steps how the total came about, one sentence each
 * @param waterfall null when there is no score
 * @param gap to the place above, null when there is none or the reader may not know
 * @param improvements items that alone would have moved it up, the nearest first
 * @param evidence by the items' codes; empty for who may not read the report
 * @param ownReader whether the reader may open the report and read reasons
 * @param movement places gone up or down since the period before, null when unknown
 */
public record Why(
        RankingTable table,
        PeriodStatus status,
        RankingLine line,
        Map<String, ItemScore> items,
        List<Derivation> steps,
        @Nullable Waterfall waterfall,
        @Nullable Gap gap,
        List<Improvement> improvements,
        Map<String, List<EvidenceView>> evidence,
        boolean ownReader,
        @Nullable Integer movement) {

    /** The losses among the steps, the greatest first. */
    public List<Waterfall.Step> losses() {
        return waterfall == null
                ? List.of()
                : waterfall.steps().stream()
                        .filter(step -> step.kind() == Waterfall.Kind.LOST)
                        .toList();
    }
}
