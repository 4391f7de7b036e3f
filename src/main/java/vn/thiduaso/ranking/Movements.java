package vn.thiduaso.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thiduaso.campaign.PeriodSheet;

/** How units have moved since the period before. */
final class Movements {

    private Movements() {}

    /** Places gone up (positive) or down, by unit. */
    static Map<Long, Integer> of(RankingTable table, PublishedRankings published) {
        List<Long> before = table.campaign().periodsBefore(table.period()).stream()
                .map(PeriodSheet::id)
                .toList();
        boolean placed = table.lines().stream().anyMatch(line -> line.place() != null);
        Map<Long, Integer> moved = new HashMap<>();
        if (placed) {
            Map<Long, Integer> places = published.placesBefore(before);
            for (RankingLine line : table.lines()) {
                Integer was = places.get(line.unitId());
                if (was != null && line.place() != null) {
                    moved.put(line.unitId(), was - line.place());
                }
            }
        }
        return moved;
    }
}
