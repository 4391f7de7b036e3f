package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;

/**
 * How the bloc came along from period to period.
 *
 * @param indicator the one that is looked at closely
 * @param unit whose own line stands beside the bloc's, null for none
 * @param points of the indicator, oldest first
 * @param rows every indicator, in the order of the plan
 * @param live whether the last point is not published yet
 * @param units whose lines the reader may choose
 */
public record Trend(
        CampaignSheet campaign,
        PeriodSheet period,
        IndicatorSheet indicator,
        @Nullable Choice unit,
        List<Point> points,
        List<Row> rows,
        boolean live,
        List<Choice> units) {

    public Trend {
        points = List.copyOf(points);
        rows = List.copyOf(rows);
        units = List.copyOf(units);
    }

    /** A unit to choose. */
    public record Choice(long id, String name) {}

    /**
     * One period of the indicator.
     *
     * @param bloc Σ numerators ÷ Σ denominators in percent; of a milestone the share of units at the level
     * @param unit of the chosen unit
     * @param unitOpens whether the reader may open the unit's report
     */
    public record Point(
            PeriodSheet period,
            @Nullable BigDecimal bloc,
            @Nullable BigDecimal unit,
            boolean unitOpens) {}

    /** One indicator over the periods of {@link Trend#points}. */
    public record Row(IndicatorSheet indicator, List<@Nullable BigDecimal> values) {

        /** From the period before the last to the last, in percentage points to 1 decimal; null when one of them has no value. */
        public @Nullable BigDecimal change() {
            BigDecimal last = back(1);
            BigDecimal before = back(2);
            return last == null || before == null ? null : last.subtract(before).setScale(1, RoundingMode.HALF_UP);
        }

        private @Nullable BigDecimal back(int steps) {
            return values.size() < steps ? null : values.get(values.size() - steps);
        }
    }
}
