package vn.thiduaso.ranking.combined;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.rule.Combination;

/**
 * The ranking of several periods together.
 *
 * @param year null for the whole campaign
 * @param parts the published periods that count, earliest first
 * @param missing periods that belong to it and are not published
 * @param years years of the campaign that have a published period
 */
public record CombinedTable(
        CampaignSheet campaign,
        @Nullable Integer year,
        Combination combination,
        List<Part> parts,
        List<PeriodSheet> missing,
        List<Integer> years,
        List<Line> lines) {

    public CombinedTable {
        parts = List.copyOf(parts);
        missing = List.copyOf(missing);
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /**
     * A period that counts.
     *
     * @param number of the publication that was taken
     */
    public record Part(PeriodSheet period, int number, BigDecimal weight) {}

    /**
     * A unit: {@code total = sum ÷ weights}, rounded half up to 2 decimals.
     *
     * @param points final scores by period; 0 where it submitted nothing, absent where the period does not count for it
     * @param sum of the points, each times the weight of its period
     * @param weights of those periods together
     */
    public record Line(
            long unitId,
            String unitName,
            @Nullable Integer place,
            @Nullable String band,
            Map<Long, BigDecimal> points,
            BigDecimal sum,
            BigDecimal weights,
            @Nullable BigDecimal total) {}
}
