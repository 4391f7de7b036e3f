package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives the placed units their bands. A band with a share holds at most that part of the ranked units, rounded down but
 * at least one; it is filled from the first place on, and the others go on to the next band. Units of equal place stay
 * together: when not all of them fit, all of them go on, and so does everyone after them.
 */
final class Bands {

    private Bands() {}

    /** The band of each unit, in the order of the places; null for a unit that no band takes. */
    static List<@Nullable Band> award(List<Band> bands, List<Contestant> ranked, List<Integer> places) {
        List<@Nullable Band> awarded = new ArrayList<>(Collections.nCopies(ranked.size(), null));
        int next = 0;
        List<Band> fromTheTop = bands.stream()
                .sorted(Comparator.comparing(Band::fromPoints).reversed())
                .toList();
        for (Band band : fromTheTop) {
            int end = next;
            while (end < ranked.size() && reaches(ranked.get(end), band)) {
                end++;
            }
            end = Math.min(end, withoutSplitting(places, next + capacity(band, ranked.size())));
            for (; next < end; next++) {
                awarded.set(next, band);
            }
        }
        return awarded;
    }

    private static boolean reaches(Contestant contestant, Band band) {
        return Objects.requireNonNull(contestant.score()).finalScore().compareTo(band.fromPoints()) >= 0;
    }

    private static int capacity(Band band, int ranked) {
        BigDecimal share = band.maxShare();
        if (share == null) {
            return ranked;
        }
        int units = share.multiply(BigDecimal.valueOf(ranked))
                .setScale(0, RoundingMode.DOWN)
                .intValueExact();
        return Math.max(1, units);
    }

    /** The last cut not after the given one that does not part units of equal place. */
    private static int withoutSplitting(List<Integer> places, int cut) {
        int end = Math.min(cut, places.size());
        while (end > 0 && end < places.size() && places.get(end).equals(places.get(end - 1))) {
            end--;
        }
        return end;
    }
}
