package vn.thiduaso.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places the units of a bloc by the final score, then by the scheme's tie-break; equal after all of it is the same
 * place, and the next is skipped (1, 2, 2, 4). The order of the input never matters for place or band.
 */
public final class Ranker {

    private Ranker() {}

    /** The placed units from the first on, then those not placed, in the order given. */
    public static List<Placed> rank(Scheme scheme, List<Contestant> contestants) {
        List<Contestant> ranked = contestants.stream()
                .filter(Contestant::rankable)
                .sorted(order(scheme))
                .toList();
        List<Integer> places = places(scheme, ranked);
        List<@Nullable Band> bands = Bands.award(scheme.bands(), ranked, places);
        List<Placed> result = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            String decidedBy = i == 0 ? null : decidedBy(scheme, ranked.get(i - 1), ranked.get(i));
            result.add(new Placed(ranked.get(i), places.get(i), bands.get(i), decidedBy));
        }
        contestants.stream()
                .filter(contestant -> !contestant.rankable())
                .forEach(contestant -> result.add(new Placed(contestant, null, null, null)));
        return List.copyOf(result);
    }

    /** The points a unit lacks to the next place above; empty for the first, for one not placed and for one not listed. */
    public static Optional<Gap> gapToNextPlace(List<Placed> ranking, long unitId) {
        Placed above = null;
        for (int i = 0; i < ranking.size(); i++) {
            Placed placed = ranking.get(i);
            Integer place = placed.place();
            if (i > 0 && place != null && !place.equals(ranking.get(i - 1).place())) {
                above = ranking.get(i - 1);
            }
            if (placed.contestant().unitId() == unitId) {
                return place == null || above == null ? Optional.empty() : Optional.of(gap(above, placed));
            }
        }
        return Optional.empty();
    }

    private static Gap gap(Placed above, Placed placed) {
        Contestant ahead = above.contestant();
        return new Gap(
                ahead.unitId(),
                ahead.unitName(),
                Objects.requireNonNull(above.place()),
                score(ahead).finalScore().subtract(score(placed.contestant()).finalScore()));
    }

    private static List<Integer> places(Scheme scheme, List<Contestant> ranked) {
        Comparator<Contestant> order = order(scheme);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            boolean shared = i > 0 && order.compare(ranked.get(i - 1), ranked.get(i)) == 0;
            places.add(shared ? places.get(i - 1) : Integer.valueOf(i + 1));
        }
        return places;
    }

    private static Comparator<Contestant> order(Scheme scheme) {
        return criteria(scheme)
                .map(criterion -> byCriterion(scheme, criterion))
                .reduce(Comparator::thenComparing)
                .orElseThrow();
    }

    private static @Nullable String decidedBy(Scheme scheme, Contestant above, Contestant below) {
        return criteria(scheme)
                .filter(criterion -> byCriterion(scheme, criterion).compare(above, below) != 0)
                .findFirst()
                .filter(criterion -> !criterion.equals(Scheme.TOTAL))
                .orElse(null);
    }

    private static Stream<String> criteria(Scheme scheme) {
        return Stream.concat(Stream.of(Scheme.TOTAL), scheme.tieBreak().stream())
                .distinct();
    }

    private static Comparator<Contestant> byCriterion(Scheme scheme, String criterion) {
        return Comparator.comparing((Contestant contestant) -> value(scheme, criterion, score(contestant)))
                .reversed();
    }

    private static BigDecimal value(Scheme scheme, String criterion, ReportScore score) {
        return switch (criterion) {
            case Scheme.TOTAL -> score.finalScore();
            case Scheme.BONUS -> score.bonus();
            default -> groupShare(scheme, criterion.substring(Scheme.GROUP_PREFIX.length()), score);
        };
    }

    /**
     * The share of the group's counted points. A unit for which nothing of the group counts is taken at its share of
     * the whole, as the scaling of the base does too; points alone would be unfair to it.
     */
    private static BigDecimal groupShare(Scheme scheme, String group, ReportScore score) {
        BigDecimal max = score.groupMax().getOrDefault(group, BigDecimal.ZERO);
        if (max.signum() == 0) {
            return score.base().divide(scheme.total(), MathContext.DECIMAL128);
        }
        return score.groupPoints().getOrDefault(group, BigDecimal.ZERO).divide(max, MathContext.DECIMAL128);
    }

    private static ReportScore score(Contestant contestant) {
        return Objects.requireNonNull(contestant.score());
    }
}
