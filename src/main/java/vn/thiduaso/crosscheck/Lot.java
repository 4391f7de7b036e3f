package vn.thiduaso.crosscheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import vn.thiduaso.shared.RuleViolation;

/**
 * Draws who checks whom: the units are shuffled and each checks the next one of the circle, so everybody checks one, is
 * checked by one, and no two check each other. The same units and seed always give the same circle, whatever their order,
 * because {@link Random} and {@link Collections#shuffle} are specified; so a draw can be repeated by anybody.
 */
public final class Lot {

    static final int FEWEST = 3;

    private Lot() {}

    /** The units in the order of the circle: each checks the next, the last one the first. */
    public static List<Long> circle(Collection<Long> units, long seed) {
        List<Long> drawn = new ArrayList<>(new TreeSet<>(units));
        RuleViolation.unless(drawn.size() >= FEWEST, "crosscheck.error.tooFew", drawn.size());
        Collections.shuffle(drawn, new Random(seed));
        return drawn;
    }

    /** The checked unit by the one that checks it. */
    public static Map<Long, Long> draw(Collection<Long> units, long seed) {
        List<Long> circle = circle(units, seed);
        Map<Long, Long> pairs = new LinkedHashMap<>();
        for (int i = 0; i < circle.size(); i++) {
            pairs.put(circle.get(i), circle.get((i + 1) % circle.size()));
        }
        return pairs;
    }
}
