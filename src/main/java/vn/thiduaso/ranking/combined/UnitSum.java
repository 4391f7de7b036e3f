package vn.thiduaso.ranking.combined;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up what one unit got in the periods that count. */
final class UnitSum {

    private final long unitId;
    private final Map<Long, BigDecimal> points = new LinkedHashMap<>();
    private String unitName = "";
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;

    UnitSum(long unitId) {
        this.unitId = unitId;
    }

    /** Parts come earliest first, so the unit ends with its latest name. */
    void add(CombinedTable.Part part, CombinedRankings.Row row) {
        unitName = row.unitName();
        BigDecimal got = row.points();
        if (got != null) {
            points.put(part.period().id(), got);
            sum = sum.add(got.multiply(part.weight()));
            weights = weights.add(part.weight());
        }
    }

    long unitId() {
        return unitId;
    }

    String unitName() {
        return unitName;
    }

    @Nullable
    BigDecimal total() {
        return weights.signum() == 0 ? null : sum.divide(weights, 2, RoundingMode.HALF_UP);
    }

    CombinedTable.Line line(@Nullable Integer place, @Nullable String band) {
        return new CombinedTable.Line(unitId, unitName, place, band, points, sum, weights, total());
    }
}
