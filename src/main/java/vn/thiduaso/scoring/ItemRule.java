package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one item is scored. A ratio has a target in per cent; a milestone has levels in rising order and the name of the
 * level that meets the target (the last one when none is named).
 */
public record ItemRule(
        String code,
        String groupCode,
        ItemKind kind,
        BigDecimal maxPoints,
        Comparison comparison,
        @Nullable BigDecimal target,
        List<Level> levels,
        @Nullable String targetLevel) {

    public ItemRule {
        levels = List.copyOf(levels);
        require(maxPoints.signum() > 0, code, "the points must be above 0");
        if (kind == ItemKind.RATIO) {
            require(target != null && target.signum() > 0, code, "a ratio needs a target above 0");
        } else {
            require(!levels.isEmpty(), code, "a milestone needs levels");
            require(
                    targetLevel == null
                            || levels.stream().anyMatch(level -> level.name().equals(targetLevel)),
                    code,
                    "the target must be one of the levels");
        }
    }

    /** An item scored by a ratio. */
    public static ItemRule ratio(
            String code, String groupCode, BigDecimal maxPoints, Comparison comparison, BigDecimal target) {
        return new ItemRule(code, groupCode, ItemKind.RATIO, maxPoints, comparison, target, List.of(), null);
    }

    /** An item scored by the level reached. */
    public static ItemRule milestone(
            String code, String groupCode, BigDecimal maxPoints, List<Level> levels, @Nullable String targetLevel) {
        return new ItemRule(
                code, groupCode, ItemKind.MILESTONE, maxPoints, Comparison.AT_LEAST, null, levels, targetLevel);
    }

    /** The index of the level that meets the target. */
    int targetLevelNo() {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).name().equals(targetLevel)) {
                return i;
            }
        }
        return levels.size() - 1;
    }

    private static void require(boolean holds, String code, String message) {
        if (!holds) {
            throw new IllegalArgumentException("Item " + code + ": " + message);
        }
    }
}
