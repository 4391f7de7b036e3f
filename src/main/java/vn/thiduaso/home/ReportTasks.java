package vn.thiduaso.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.Progress;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ShownStates;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;

/** What the reports of the running periods ask of units and leaders. */
@Component
@Order(1)
class ReportTasks implements TaskSource {

    private final Places places;
    private final ReportQueries reports;
    private final RankingQueries rankings;
    private final UnitCatalogue units;
    private final PeriodLabels labels;
    private final Clock clock;

    ReportTasks(
            Places places,
            ReportQueries reports,
            RankingQueries rankings,
            UnitCatalogue units,
            PeriodLabels labels,
            Clock clock) {
        this.places = places;
        this.reports = reports;
        this.rankings = rankings;
        this.units = units;
        this.labels = labels;
        this.clock = clock;
    }

    /** What waits in the periods that are open today, and in those that are over but not published yet. */
    @Override
    public List<Task> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<PeriodSheet> opened = places.openedPeriods(actor);
        Map<Long, Progress> progress =
                rankings.progress(actor, opened.stream().map(PeriodSheet::id).toList());
        List<PeriodSheet> running = opened.stream()
                .filter(period -> period.isOpenOn(today) || !isPublished(progress.get(period.id())))
                .toList();
        Map<Long, Map<Long, ReportHead>> heads = heads(actor, running);
        Map<Long, ShownStates> shown = reports.states(actor, running);
        List<Task> tasks = new ArrayList<>();
        for (PeriodSheet period : running) {
            Map<Long, ReportHead> byUnit = heads.getOrDefault(period.id(), Map.of());
            ShownStates states = Objects.requireNonNull(shown.get(period.id()));
            tasks.addAll(unitTasks(actor, states, byUnit));
            Progress ranking = progress.get(period.id());
            tasks.addAll(leaderTasks(actor, states, byUnit, ranking));
            tasks.addAll(
                    RankingTasks.of(actor, places.blocOf(actor, period), period, labels.of(period), ranking, clock));
        }
        return tasks;
    }

    private Map<Long, Map<Long, ReportHead>> heads(Actor actor, List<PeriodSheet> periods) {
        List<Long> ids = periods.stream().map(PeriodSheet::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : reports.heads(actor, ids).stream()
                        .collect(Collectors.groupingBy(
                                ReportHead::periodId, Collectors.toMap(ReportHead::unitId, Function.identity())));
    }

    private List<Task> unitTasks(Actor actor, ShownStates states, Map<Long, ReportHead> heads) {
        PeriodSheet period = states.period();
        String label = labels.of(period);
        return actor.unitIds().stream()
                .sorted()
                .filter(unit -> units.members(places.blocOf(actor, period), period.dataTo()).stream()
                        .anyMatch(member -> member.id() == unit))
                .flatMap(unit -> UnitTasks.of(actor, states, unit, heads.get(unit), label).stream())
                .toList();
    }

    private List<Task> leaderTasks(
            Actor actor, ShownStates states, Map<Long, ReportHead> heads, @Nullable Progress ranking) {
        PeriodSheet period = states.period();
        long bloc = places.blocOf(actor, period);
        if (!actor.leads(bloc)) {
            return List.of();
        }
        LeaderTasks tasks =
                new LeaderTasks(actor, states, labels.of(period), units.members(bloc, period.dataTo()), heads);
        return isPublished(ranking) || (ranking != null && ranking.isAdopted())
                ? tasks.fromReports()
                : tasks.all(actor.isBlocHead(bloc), ranking != null && ranking.awaitsAdoption());
    }

    private static boolean isPublished(@Nullable Progress ranking) {
        return ranking != null && ranking.published();
    }
}
