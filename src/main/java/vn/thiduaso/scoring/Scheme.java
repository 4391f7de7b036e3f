package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a bloc scores and ranks: the full mark, the caps, the bands, the items and the tie-break ("TOTAL", "BONUS",
 * "group:I", applied in this order after the total).
 */
public record Scheme(
        BigDecimal total,
        BigDecimal bonusCap,
        BigDecimal latePoints,
        BigDecimal lateCap,
        List<Band> bands,
        List<String> tieBreak,
        List<ItemRule> items,
        List<Group> groups) {

    /** Tie-break by the total, which always comes first. */
    public static final String TOTAL = "TOTAL";

    /** Tie-break by the bonus. */
    public static final String BONUS = "BONUS";

    /** Tie-break by a group: this and the group's code. */
    public static final String GROUP_PREFIX = "group:";

    private static final Pattern CRITERION = Pattern.compile(TOTAL + "|" + BONUS + "|" + GROUP_PREFIX + ".+");

    public Scheme {
        bands = List.copyOf(bands);
        tieBreak = List.copyOf(tieBreak);
        items = List.copyOf(items);
        groups = List.copyOf(groups);
        require(total.signum() > 0, "The total must be above 0");
        require(
                bonusCap.signum() >= 0 && latePoints.signum() >= 0 && lateCap.signum() >= 0,
                "Caps and the points of a late report are never negative");
        for (String criterion : tieBreak) {
            require(CRITERION.matcher(criterion).matches(), "Unknown tie-break: " + criterion);
        }
        Set<String> groupCodes = new HashSet<>();
        for (Group group : groups) {
            require(groupCodes.add(group.code()), "Group twice: " + group.code());
        }
        Set<String> itemCodes = new HashSet<>();
        for (ItemRule item : items) {
            require(itemCodes.add(item.code()), "Item twice: " + item.code());
            require(groupCodes.contains(item.groupCode()), "Item " + item.code() + " has no group of the scheme");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
