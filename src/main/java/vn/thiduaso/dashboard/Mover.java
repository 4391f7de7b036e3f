package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.ranking.RankingLine;

/**
 * A unit that stands elsewhere than in the last published period.
 *
 * @param places how many places it went up; negative when it fell
 * @param points how much its score changed
 */
public record Mover(long unitId, String unitName, int place, int placeBefore, int places, BigDecimal points) {

    /** Everybody placed both times whose place changed: the furthest up first, the furthest down last. */
    static List<Mover> among(List<DashboardRow> rows, Map<Long, PastPlace> before) {
        return rows.stream()
                .flatMap(row ->
                        Stream.ofNullable(of(row.line(), before.get(row.line().unitId()))))
                .filter(mover -> mover.places() != 0)
                .sorted(Comparator.comparing(Mover::places)
                        .thenComparing(Mover::points)
                        .reversed())
                .toList();
    }

    private static @Nullable Mover of(RankingLine line, @Nullable PastPlace before) {
        Integer place = line.place();
        BigDecimal score = line.finalScore();
        if (place == null || score == null || before == null || before.place() == null) {
            return null;
        }
        int placeBefore = Objects.requireNonNull(before.place());
        BigDecimal scoreBefore = before.score() == null ? BigDecimal.ZERO : before.score();
        return new Mover(
                line.unitId(), line.unitName(), place, placeBefore, placeBefore - place, score.subtract(scoreBefore));
    }
}
