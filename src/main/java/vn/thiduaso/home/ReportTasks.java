package vn.thiduaso.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.ranking.RankingQueries;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.report.ReportState;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;

/** What the reports of the running periods ask of units and leaders. */
@Component
class ReportTasks {

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
    List<Task> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<PeriodSheet> opened = places.openedPeriods(actor);
        Set<Long> published = rankings.publishedAmong(
                actor, opened.stream().map(PeriodSheet::id).toList());
        List<PeriodSheet> running = opened.stream()
                .filter(period -> period.isOpenOn(today) || !published.contains(period.id()))
                .toList();
        Map<Long, Map<Long, ReportHead>> heads = heads(actor, running);
        List<Task> tasks = new ArrayList<>();
        for (PeriodSheet period : running) {
            Map<Long, ReportHead> byUnit = heads.getOrDefault(period.id(), Map.of());
            tasks.addAll(unitTasks(actor, period, byUnit, today));
            tasks.addAll(leaderTasks(actor, period, byUnit, published.contains(period.id())));
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

    /** Once a period is locked, only what was sent back can still be done. */
    private List<Task> unitTasks(Actor actor, PeriodSheet period, Map<Long, ReportHead> heads, LocalDate today) {
        String label = labels.of(period);
        boolean open = period.isOpenOn(today);
        return actor.unitIds().stream()
                .sorted()
                .filter(unit -> units.members(places.blocOf(actor, period), period.dataTo()).stream()
                        .anyMatch(member -> member.id() == unit))
                .flatMap(unit -> {
                    ReportHead head = heads.get(unit);
                    if (head == null) {
                        return open ? Stream.of(UnitTasks.notStarted(period, unit, label, today)) : Stream.empty();
                    }
                    return open || head.state() == ReportState.RETURNED
                            ? Stream.of(UnitTasks.of(actor, period, head, label, today))
                            : Stream.empty();
                })
                .toList();
    }

    private List<Task> leaderTasks(Actor actor, PeriodSheet period, Map<Long, ReportHead> heads, boolean published) {
        long bloc = places.blocOf(actor, period);
        if (!actor.leads(bloc)) {
            return List.of();
        }
        LeaderTasks tasks = new LeaderTasks(
                actor, period, labels.of(period), units.members(bloc, period.dataTo()), heads, LocalDate.now(clock));
        return published ? tasks.fromReports() : tasks.all(actor.isBlocHead(bloc));
    }
}
