package vn.thiduaso.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thiduaso.campaign.CampaignSheet;
import vn.thiduaso.campaign.IndicatorSheet;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.shared.Actor;

/**
 * Follows the bloc over the published periods of a campaign up to the one looked at, which leaders see before it is
 * published. A constant number of statements.
 */
@Component
@Transactional(readOnly = true)
public class TrendQueries {

    private final DashboardQueries dashboards;
    private final RankingQueries rankings;
    private final PublishedHistory history;

    TrendQueries(DashboardQueries dashboards, RankingQueries rankings, PublishedHistory history) {
        this.dashboards = dashboards;
        this.rankings = rankings;
        this.history = history;
    }

    /**
     * The trend up to a period.
     *
     * @param code of the indicator to look at; the first one if there is no such
     * @param unitId of the unit to show beside the bloc; nobody if the reader may not see it
     */
    public Trend trend(Actor actor, long periodId, String code, long unitId) {
        Dashboard now = dashboards.withoutMovers(actor, periodId);
        CampaignSheet campaign = now.table().campaign();
        PeriodSheet period = now.table().period();
        List<IndicatorSheet> indicators = campaign.indicators();
        IndicatorSheet indicator = indicators.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(indicators.get(0));
        List<PeriodSheet> past = published(actor, campaign, period);
        Map<Long, Map<String, BigDecimal>> values = values(past, indicators);
        boolean live = !now.targets().isEmpty();
        if (live) {
            values.put(period.id(), values(now));
        }
        List<PeriodSheet> shown = new ArrayList<>(past);
        if (live || !now.rows().isEmpty()) {
            shown.add(period);
        }
        DashboardRow unit = now.rows().stream()
                .filter(row -> row.line().unitId() == unitId)
                .findFirst()
                .orElse(null);
        return new Trend(
                campaign,
                period,
                indicator,
                unit == null ? null : choice(unit),
                points(
                        shown,
                        values,
                        indicator,
                        unit == null ? Map.of() : unitValues(now, unit, past, indicator),
                        unit),
                indicators.stream().map(one -> row(one, shown, values)).toList(),
                !now.table().isPublished() && shown.contains(period),
                now.rows().stream().map(TrendQueries::choice).toList());
    }

    /** The published periods before this one, oldest first. */
    private List<PeriodSheet> published(Actor actor, CampaignSheet campaign, PeriodSheet period) {
        List<PeriodSheet> before = campaign.periodsBefore(period);
        var published = rankings.publishedAmong(
                actor, before.stream().map(PeriodSheet::id).toList());
        List<PeriodSheet> past = new ArrayList<>(
                before.stream().filter(one -> published.contains(one.id())).toList());
        Collections.reverse(past);
        return past;
    }

    private Map<Long, Map<String, BigDecimal>> values(List<PeriodSheet> past, List<IndicatorSheet> indicators) {
        Map<Long, Map<String, BigDecimal>> values = new HashMap<>();
        List<String> milestones = indicators.stream()
                .filter(IndicatorSheet::isMilestone)
                .map(IndicatorSheet::code)
                .toList();
        history.blocPercentages(past).forEach((id, found) -> values.put(id, new HashMap<>(found)));
        history.sharesOnTarget(past, milestones)
                .forEach((id, found) ->
                        values.computeIfAbsent(id, none -> new HashMap<>()).putAll(found));
        return values;
    }

    private static Map<String, BigDecimal> values(Dashboard now) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (TargetLine target : now.targets()) {
            BigDecimal value = target.value();
            if (value != null) {
                values.put(target.indicator().code(), value);
            }
        }
        return values;
    }

    private Map<Long, BigDecimal> unitValues(
            Dashboard now, DashboardRow unit, List<PeriodSheet> past, IndicatorSheet indicator) {
        Map<Long, BigDecimal> values =
                new HashMap<>(history.unitPercentages(past, unit.line().unitId(), indicator.code()));
        int column = now.table().campaign().indicators().indexOf(indicator);
        BigDecimal current =
                unit.cells().isEmpty() ? null : unit.cells().get(column).percentage();
        if (current != null) {
            values.put(now.table().period().id(), current);
        }
        return values;
    }

    private static List<Trend.Point> points(
            List<PeriodSheet> shown,
            Map<Long, Map<String, BigDecimal>> values,
            IndicatorSheet indicator,
            Map<Long, BigDecimal> unitValues,
            @Nullable DashboardRow unit) {
        return shown.stream()
                .map(period -> new Trend.Point(
                        period,
                        values.getOrDefault(period.id(), Map.of()).get(indicator.code()),
                        unitValues.get(period.id()),
                        unit != null && unit.mayOpen()))
                .toList();
    }

    private static Trend.Row row(
            IndicatorSheet indicator, List<PeriodSheet> shown, Map<Long, Map<String, BigDecimal>> values) {
        List<@Nullable BigDecimal> cells = new ArrayList<>();
        for (PeriodSheet period : shown) {
            cells.add(values.getOrDefault(period.id(), Map.of()).get(indicator.code()));
        }
        return new Trend.Row(indicator, cells);
    }

    private static Trend.Choice choice(DashboardRow row) {
        return new Trend.Choice(row.line().unitId(), row.line().unitName());
    }
}
