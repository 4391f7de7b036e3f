package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thiduaso.campaign.GroupSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.ranking.RankingTable;
import vn.thiduaso.scoring.ItemScore;
import vn.thiduaso.scoring.ReportScore;

/**
 * Some units side by side.
 *
 * @param units the chosen ones, in the order of the table
 * @param choices every unit that the reader sees
 */
public record UnitComparison(
        RankingTable table, List<DashboardRow> units, List<DashboardRow> choices, List<Group> groups) {

    /** More columns than this cannot be compared at a glance. */
    public static final int MOST_UNITS = 4;

    public UnitComparison {
        units = List.copyOf(units);
        choices = List.copyOf(choices);
        groups = List.copyOf(groups);
    }

    /** The units of the dashboard that are asked for; of too many the first ones. */
    static UnitComparison of(Dashboard dashboard, Collection<Long> unitIds) {
        List<DashboardRow> units = dashboard.rows().stream()
                .filter(row -> unitIds.contains(row.line().unitId()))
                .limit(MOST_UNITS)
                .toList();
        List<Group> groups = new ArrayList<>();
        List<IndicatorSheet> indicators = dashboard.table().campaign().indicators();
        for (GroupSheet group : dashboard.table().campaign().groups()) {
            groups.add(new Group(
                    group,
                    units.stream().map(unit -> points(unit, group)).toList(),
                    group.indicators().stream()
                            .map(indicator -> new Item(
                                    indicator,
                                    units.stream()
                                            .map(unit -> mark(unit, indicator, indicators.indexOf(indicator)))
                                            .toList()))
                            .toList()));
        }
        return new UnitComparison(dashboard.table(), units, dashboard.rows(), groups);
    }

    public boolean isChosen(long unitId) {
        return units.stream().anyMatch(row -> row.line().unitId() == unitId);
    }

    private static Points points(DashboardRow unit, GroupSheet group) {
        ReportScore score = unit.line().score();
        return score == null
                ? new Points(null, null)
                : new Points(
                        score.groupPoints().get(group.code()), score.groupMax().get(group.code()));
    }

    private static Mark mark(DashboardRow unit, IndicatorSheet indicator, int column) {
        ReportScore score = unit.line().score();
        if (score == null) {
            return new Mark(null, null);
        }
        BigDecimal points = score.items().stream()
                .filter(item -> item.code().equals(indicator.code()))
                .findFirst()
                .map(ItemScore::points)
                .orElse(null);
        return new Mark(unit.cells().get(column), points);
    }

    /** One group: the points of each unit, and its items. */
    public record Group(GroupSheet sheet, List<Points> points, List<Item> items) {}

    /**
     * Points of a group.
     *
     * @param max of the items that count for the unit
     */
    public record Points(
            @Nullable BigDecimal points, @Nullable BigDecimal max) {

        /** In percent of what could be had; null when nothing of the group counts. */
        public @Nullable BigDecimal share() {
            return points == null || max == null || max.signum() == 0
                    ? null
                    : points.movePointRight(2).divide(max, 1, RoundingMode.HALF_UP);
        }
    }

    /** One indicator: each unit's mark. */
    public record Item(IndicatorSheet indicator, List<Mark> marks) {

        /** Whether the unit of this column has more points than some other, and none has more than it. */
        public boolean isBest(int column) {
            BigDecimal own = marks.get(column).points();
            List<BigDecimal> all =
                    marks.stream().map(Mark::points).filter(Objects::nonNull).toList();
            return own != null
                    && all.stream().allMatch(points -> points.compareTo(own) <= 0)
                    && all.stream().anyMatch(points -> points.compareTo(own) < 0);
        }
    }

    /** What a unit has on an indicator; nothing before it has submitted. */
    public record Mark(@Nullable Cell cell, @Nullable BigDecimal points) {}
}
