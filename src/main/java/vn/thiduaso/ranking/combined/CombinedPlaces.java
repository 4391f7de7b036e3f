package vn.thiduaso.ranking.combined;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.scoring.Band;
import vn.thiduaso.scoring.Contestant;
import vn.thiduaso.scoring.Placed;
import vn.thiduaso.scoring.Ranker;
import vn.thiduaso.scoring.ReportScore;
import vn.thiduaso.scoring.Scheme;

/** Places and bands of combined totals: by the scheme's bands and their shares; equal totals share a place. */
final class CombinedPlaces {

    private CombinedPlaces() {}

    static List<CombinedTable.Line> rank(Scheme scheme, List<UnitSum> units) {
        Map<Long, UnitSum> byId = units.stream().collect(Collectors.toMap(UnitSum::unitId, Function.identity()));
        List<Contestant> contestants = units.stream()
                .sorted(Comparator.comparing(UnitSum::unitName).thenComparing(UnitSum::unitId))
                .map(unit -> new Contestant(unit.unitId(), unit.unitName(), score(unit.total())))
                .toList();
        return Ranker.rank(scheme, contestants).stream()
                .map(placed -> line(placed, byId))
                .toList();
    }

    private static CombinedTable.Line line(Placed placed, Map<Long, UnitSum> byId) {
        Band band = placed.band();
        UnitSum sum = byId.get(placed.contestant().unitId());
        return Objects.requireNonNull(sum).line(placed.place(), band == null ? null : band.name());
    }

    /** A score that is nothing but its total, so that no tie-break parts two equal ones. */
    private static @Nullable ReportScore score(@Nullable BigDecimal total) {
        BigDecimal zero = BigDecimal.ZERO.setScale(2);
        return total == null
                ? null
                : new ReportScore(List.of(), Map.of(), Map.of(), total, BigDecimal.ONE, total, zero, zero, zero, total);
    }
}
