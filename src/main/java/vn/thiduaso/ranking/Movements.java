package vn.thiduaso.ranking;

import java.util.HashMap;
import java.util.Map;

/** How units have moved since the period before. */
final class Movements {

    private Movements() {}

    /** Places gone up (positive) or down since the given ones, by unit. */
    static Map<Long, Integer> of(RankingTable table, Map<Long, Integer> before) {
        Map<Long, Integer> moved = new HashMap<>();
        for (RankingLine line : table.lines()) {
            Integer was = before.get(line.unitId());
            if (was != null && line.place() != null) {
                moved.put(line.unitId(), was - line.place());
            }
        }
        return moved;
    }
}
