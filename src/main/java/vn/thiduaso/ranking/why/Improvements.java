package vn.thiduaso.ranking.why;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.ranking.Terms;
import vn.thiduaso.scoring.Contestant;
import vn.thiduaso.scoring.FigureState;
import vn.thiduaso.scoring.Figures;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.Placed;
import vn.thiduaso.scoring.Ranker;
import vn.thiduaso.scoring.ReportScore;

/**
 * Finds what would have moved a unit one place up by scoring it again with other figures, one item at a time: the
 * smallest change of each item that draws level with the unit above or passes it, everything else as it was.
 */
final class Improvements {

    private final RankingTable table;
    private final RankingLine line;
    private final Contestant ahead;

    private Improvements(RankingTable table, RankingLine line, RankingLine above) {
        this.table = table;
        this.line = line;
        this.ahead = new Contestant(above.unitId(), above.unitName(), above.score());
    }

    /**
     * The items, that with the smallest part of its whole first. Empty for a unit without anyone above it, and for a
     * table that was computed by another version of the scheme than the campaign has now.
     */
    static List<Improvement> of(RankingTable table, RankingLine line) {
        Optional<RankingLine> above = table.gap(line.unitId()).flatMap(gap -> table.line(gap.aheadUnitId()));
        if (above.isEmpty()
                || line.score() == null
                || table.schemeNumber() != table.campaign().schemeNumber()) {
            return List.of();
        }
        Improvements search = new Improvements(table, line, above.get());
        List<Improvement> found = new ArrayList<>();
        table.terms().items().forEach(item -> search.smallest(item).ifPresent(found::add));
        found.sort(Comparator.comparing(Improvements::effort).thenComparing(Improvement::points));
        return found;
    }

    /** A level counts like the whole; figures by how much of the whole they need. */
    private static BigDecimal effort(Improvement improvement) {
        BigDecimal more = improvement.more();
        BigDecimal whole = improvement.denominator();
        return more == null || whole == null || whole.signum() == 0
                ? BigDecimal.ONE
                : more.divide(whole, MathContext.DECIMAL32);
    }

    private Optional<Improvement> smallest(Terms.Item item) {
        Figures figures = line.grounds().figures().get(item.code());
        ItemScore now = score(Objects.requireNonNull(line.score()), item);
        BigDecimal points = now == null ? null : now.points();
        if (figures == null || points == null || figures.state() != FigureState.ENTERED) {
            return Optional.empty();
        }
        if (points.compareTo(item.maxPoints()) >= 0) {
            return Optional.empty();
        }
        return figures.levelNo() == null ? byFigures(item, figures) : byLevel(item, figures.levelNo());
    }

    private Optional<Improvement> byFigures(Terms.Item item, Figures figures) {
        BigDecimal whole = figures.denominator();
        if (whole == null || figures.numerators().isEmpty()) {
            return Optional.empty();
        }
        int most = whole.subtract(figures.numerator())
                .setScale(0, RoundingMode.DOWN)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValueExact();
        if (most == 0 || !movesUp(item, more(figures, most))) {
            return Optional.empty();
        }
        int low = 1;
        int high = most;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (movesUp(item, more(figures, middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Figures enough = more(figures, low);
        return Optional.of(improvement(item, enough, BigDecimal.valueOf(low), enough.numerator(), whole, null));
    }

    private Optional<Improvement> byLevel(Terms.Item item, int levelNo) {
        for (int next = levelNo + 1; next < item.levels().size(); next++) {
            Figures figures = Figures.level(next);
            if (movesUp(item, figures)) {
                return Optional.of(improvement(
                        item, figures, null, null, null, item.levels().get(next).name()));
            }
        }
        return Optional.empty();
    }

    private Improvement improvement(
            Terms.Item item,
            Figures figures,
            @Nullable BigDecimal more,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String level) {
        ReportScore then = scored(item, figures);
        BigDecimal before = points(Objects.requireNonNull(line.score()), item);
        return new Improvement(
                item, points(then, item).subtract(before), then.finalScore(), more, numerator, denominator, level);
    }

    private boolean movesUp(Terms.Item item, Figures figures) {
        ReportScore then = scored(item, figures);
        int against = then.finalScore()
                .compareTo(Objects.requireNonNull(ahead.score()).finalScore());
        if (against != 0) {
            return against > 0;
        }
        Contestant self = new Contestant(line.unitId(), line.unitName(), then);
        List<Placed> both = Ranker.rank(table.campaign().scheme(), List.of(ahead, self));
        return both.stream()
                .filter(placed -> placed.contestant().unitId() == line.unitId())
                .anyMatch(placed -> Integer.valueOf(1).equals(placed.place()));
    }

    private ReportScore scored(Terms.Item item, Figures figures) {
        Map<String, Figures> changed = new HashMap<>(line.grounds().figures());
        changed.put(item.code(), figures);
        return table.campaign()
                .score(table.period().id(), line.unitId(), line.grounds().with(changed));
    }

    private static Figures more(Figures figures, int added) {
        List<BigDecimal> numerators = new ArrayList<>(figures.numerators());
        numerators.set(0, numerators.get(0).add(BigDecimal.valueOf(added)));
        return Figures.ratio(numerators, Objects.requireNonNull(figures.denominator()));
    }

    private static BigDecimal points(ReportScore score, Terms.Item item) {
        ItemScore found = score(score, item);
        return found == null || found.points() == null ? BigDecimal.ZERO : Objects.requireNonNull(found.points());
    }

    private static @Nullable ItemScore score(ReportScore score, Terms.Item item) {
        return score.items().stream()
                .filter(found -> found.code().equals(item.code()))
                .findFirst()
                .orElse(null);
    }
}
