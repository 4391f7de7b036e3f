package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thiduaso.scoring.rule.Place;
import vn.thiduaso.scoring.rule.Purpose;

/**
 * How a bloc scores and ranks: the full mark, the caps, the bands, the items, the tie-break ("TOTAL", "BONUS",
 * "group:I", applied in this order after the total) and how points are rounded.
 */
public record Scheme(
        BigDecimal total,
        BigDecimal bonusCap,
        BigDecimal latePoints,
        BigDecimal lateCap,
        List<Band> bands,
        List<String> tieBreak,
        List<ItemRule> items,
        List<Group> groups,
        Rounding rounding) {

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
        for (BigDecimal most : List.of(total, bonusCap, lateCap)) {
            require(rounding.holds(most), "Finer than the rounding: " + most);
        }
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
            require(rounding.holds(item.maxPoints()), "Item " + item.code() + " has points finer than the rounding");
        }
    }

    /** The same scheme with the targets that a unit has in a period. */
    @SuppressWarnings("ReferenceEquality") // an item without such a target answers itself
    public Scheme at(Place place) {
        List<ItemRule> there = new ArrayList<>();
        boolean same = true;
        for (ItemRule item : items) {
            there.add(item.at(place));
            same = same && there.get(there.size() - 1) == item;
        }
        return same ? this : with(there);
    }

    /** The same scheme with other items. */
    public Scheme with(List<ItemRule> others) {
        return new Scheme(total, bonusCap, latePoints, lateCap, bands, tieBreak, others, groups, rounding);
    }

    /** The item of the code, if the scheme has it. */
    public Optional<ItemRule> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** The codes of the items whose figures are added up over the periods. */
    public Set<String> addedUp() {
        return items.stream()
                .filter(item -> item.counting() == Counting.ADDED_UP)
                .map(ItemRule::code)
                .collect(Collectors.toSet());
    }

    Purpose purposeOf(String code) {
        return item(code).map(item -> item.rule().purpose()).orElse(Purpose.BASE);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
