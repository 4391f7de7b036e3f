package vn.thiduaso.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingLine;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportScore;

/** The ranking of a period under two schemes: who moves, and which items moved them. Nothing of it is stored. */
public record TryOut(PeriodSheet period, List<Line> lines) {

    private static final int MOST_ITEMS = 3;

    /** One unit, in the order of its new place. */
    public record Line(
            String unitName,
            @Nullable Integer placeBefore,
            @Nullable Integer placeAfter,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable String bandBefore,
            @Nullable String bandAfter,
            List<Difference> items) {

        /** Places gained, negative when lost; 0 where there is nothing to compare. */
        public int gained() {
            return placeBefore == null || placeAfter == null ? 0 : placeBefore - placeAfter;
        }

        public @Nullable BigDecimal difference() {
            return before == null || after == null ? null : after.subtract(before);
        }

        public boolean movesBand() {
            return !Objects.equals(bandBefore, bandAfter);
        }
    }

    /** How the points of an item differ; null points where it is not counted. */
    public record Difference(
            String code,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {

        BigDecimal size() {
            return orZero(after).subtract(orZero(before));
        }

        private static BigDecimal orZero(@Nullable BigDecimal points) {
            return points == null ? BigDecimal.ZERO : points;
        }
    }

    /** The units whose place changes. */
    public List<Line> movers() {
        return lines.stream().filter(line -> line.gained() != 0).toList();
    }

    static TryOut compare(RankingTable now, RankingTable tried) {
        List<Line> lines = new ArrayList<>();
        for (RankingLine after : tried.lines()) {
            RankingLine before = now.line(after.unitId()).orElseThrow();
            lines.add(new Line(
                    after.unitName(),
                    before.place(),
                    after.place(),
                    before.finalScore(),
                    after.finalScore(),
                    before.band(),
                    after.band(),
                    differences(before.score(), after.score())));
        }
        return new TryOut(tried.period(), lines);
    }

    /** The items that differ most. */
    private static List<Difference> differences(@Nullable ReportScore before, @Nullable ReportScore after) {
        if (before == null || after == null) {
            return List.of();
        }
        Map<String, ItemScore> then = new HashMap<>();
        before.items().forEach(item -> then.put(item.code(), item));
        return after.items().stream()
                .map(item -> {
                    ItemScore old = then.get(item.code());
                    return new Difference(item.code(), old == null ? null : old.points(), item.points());
                })
                .filter(difference -> difference.size().signum() != 0)
                .sorted(Comparator.comparing(
                                (Difference difference) -> difference.size().abs())
                        .reversed())
                .limit(MOST_ITEMS)
                .toList();
    }
}
