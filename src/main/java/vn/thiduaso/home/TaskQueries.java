package vn.thiduaso.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thiduaso.campaign.CampaignCatalogue;
import vn.thiduaso.campaign.PeriodSheet;
import vn.thiduaso.report.ReportHead;
import vn.thiduaso.report.ReportQueries;
import vn.thiduaso.shared.Actor;
import vn.thiduaso.unit.UnitCatalogue;

/** Việc cần làm: what waits for a person, the most pressing first. */
@Component
public class TaskQueries {

    private final Places places;
    private final ReportQueries reports;
    private final CampaignCatalogue campaigns;
    private final UnitCatalogue units;
    private final PeriodLabels labels;
    private final Clock clock;

    TaskQueries(
            Places places,
            ReportQueries reports,
            CampaignCatalogue campaigns,
            UnitCatalogue units,
            PeriodLabels labels,
            Clock clock) {
        this.places = places;
        this.reports = reports;
        this.campaigns = campaigns;
        this.units = units;
        this.labels = labels;
        this.clock = clock;
    }

    /** Tasks from the reports of all periods that are open today. */
    public List<Task> tasks(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        List<PeriodSheet> open = places.openedPeriods(actor).stream()
                .filter(period -> period.isOpenOn(today))
                .toList();
        List<Long> ids = open.stream().map(PeriodSheet::id).toList();
        Map<Long, List<ReportHead>> heads = ids.isEmpty()
                ? Map.of()
                : reports.heads(actor, ids).stream().collect(Collectors.groupingBy(ReportHead::periodId));
        List<Task> tasks = new ArrayList<>();
        for (PeriodSheet period : open) {
            Map<Long, ReportHead> byUnit = heads.getOrDefault(period.id(), List.of()).stream()
                    .collect(Collectors.toMap(ReportHead::unitId, Function.identity()));
            tasks.addAll(unitTasks(actor, period, byUnit, today));
            tasks.addAll(leaderTasks(actor, period, byUnit, today));
        }
        tasks.sort(Comparator.comparing(
                        (Task task) -> List.of("bad", "near", "info", "ok").indexOf(task.kind()))
                .thenComparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())));
        return tasks;
    }

    private List<Task> unitTasks(Actor actor, PeriodSheet period, Map<Long, ReportHead> heads, LocalDate today) {
        String label = labels.of(period);
        return actor.unitIds().stream()
                .sorted()
                .map(unit -> {
                    ReportHead head = heads.get(unit);
                    return head == null
                            ? UnitTasks.notStarted(period, unit, label, today)
                            : UnitTasks.of(actor, period, head, label, today);
                })
                .toList();
    }

    private List<Task> leaderTasks(Actor actor, PeriodSheet period, Map<Long, ReportHead> heads, LocalDate today) {
        long bloc = campaigns.campaign(period.campaignId()).blocId();
        if (!actor.leads(bloc)) {
            return List.of();
        }
        return new LeaderTasks(actor, period, labels.of(period), units.members(bloc, period.dataTo()), heads, today)
                .tasks();
    }
}
